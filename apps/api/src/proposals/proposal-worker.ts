import { findModelVersion, listen } from '@meldpunt/db'
import * as z from 'zod/mini'
import type { CoreDeps } from '../context.ts'
import type { Trainer } from './create-trainer.ts'
import { keepProposals } from './keep-proposals.ts'

type Training = Pick<Trainer, 'train'>

export type ProposalWorker = { close: () => Promise<void> }

const payload = z.object({ id: z.string() })

/** Proposes for each report as soon as it is written; learns a first model where there is none. */
export async function startProposalWorker(
  core: CoreDeps,
  { connectionString, train }: Training & { connectionString: string },
): Promise<ProposalWorker> {
  const waiting = new Set<string>()
  const failed = (error: unknown) => core.log.error({ err: error }, 'proposals were not kept')
  const drain = async () => {
    const ids = [...waiting]
    waiting.clear()
    if (ids.length > 0) await keepProposals(core, ids)
  }
  const begin = async () => {
    if ((await findModelVersion(core.db.read)) === null) await train()
    await keepProposals(core, null)
  }
  let working = begin().catch(failed)
  const listening = await listen({
    connectionString,
    channels: ['report_changed'],
    onMessage: (_channel, text) => {
      waiting.add(payload.parse(JSON.parse(text)).id)
      working = working.then(drain).catch(failed)
    },
    onError: (error) => core.log.warn({ err: error }, 'the listening connection broke'),
  })
  const close = async () => {
    await listening.close()
    await working
  }
  return { close }
}
