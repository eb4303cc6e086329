import { type Database, findModelVersion, findProposalModel } from '@meldpunt/db'
import { createProposer, type Instant, type Proposer } from '@meldpunt/domain'
import { stem } from './stem.ts'

/** The model in force, ready to be asked. */
export type ReadyModel = { version: number; threshold: number; propose: Proposer }

export type Proposals = {
  /** Null before a model was learned. */
  current: () => Promise<ReadyModel | null>
}

/** A new model comes once a night. */
const longestAge = 10_000

/** The model in memory, for every request of this process; another version is read within seconds after it was published. */
export function createProposals({
  db,
  clock,
}: {
  db: Pick<Database, 'read'>
  clock: () => Instant
}): Proposals {
  let held: { ready: Promise<ReadyModel | null>; since: Instant } | null = null

  async function renew(before: ReadyModel | null): Promise<ReadyModel | null> {
    if (before && (await findModelVersion(db.read)) === before.version) return before
    const found = await findProposalModel(db.read)
    if (!found) return null
    const { version, model } = found
    return { version, threshold: model.threshold, propose: createProposer(model, stem) }
  }

  const read = async (before: Promise<ReadyModel | null> | null) =>
    renew(before && (await before.catch(() => null)))

  return {
    current: () => {
      // A clock that was set back must not keep an old model for ever.
      if (held && Math.abs(clock() - held.since) < longestAge) return held.ready
      const ready = read(held?.ready ?? null)
      held = { ready, since: clock() }
      ready.catch(() => {
        held = null
      })
      return ready
    },
  }
}
