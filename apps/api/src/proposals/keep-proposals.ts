import { insertProposals, listUnproposed, settleProposals } from '@meldpunt/db'
import { candidatesOf, isSure } from '@meldpunt/domain'
import type { CoreDeps } from '../context.ts'
import type { ReadyModel } from './proposals.ts'

const batch = 200

const toCandidate = ({ category, confidence }: { category: string; confidence: number }) => ({
  code: category,
  confidence: Math.round(confidence * 1000) / 1000,
})

function proposalFor(
  { threshold, propose }: ReadyModel,
  { id, channel, text }: { id: string; channel: string; text: string },
) {
  const proposals = propose(text)
  const candidates = candidatesOf(proposals).map(toCandidate)
  return { reportId: id, candidates, spoke: isSure({ threshold }, proposals), source: channel }
}

type Keeping = Pick<CoreDeps, 'db' | 'clock' | 'proposals'>

/**
 * Stores what the model in force proposes for reports that have no proposal yet, and what people decided since; of these
 * reports, or of all. Nothing is learned from a report before it has its proposal, so that no model is asked what it was told.
 */
export async function keepProposals(
  { db, clock, proposals }: Keeping,
  ids: readonly string[] | null,
): Promise<number> {
  const ready = await proposals.current()
  if (!ready) return 0
  let kept = 0
  for (;;) {
    const reports = await listUnproposed(db.write, { ids, limit: batch })
    if (reports.length === 0) break
    const fresh = reports.map((report) => proposalFor(ready, report))
    await insertProposals(db.write, { modelVersion: ready.version, now: clock(), proposals: fresh })
    kept += reports.length
  }
  return kept + (await settleProposals(db.write, ids))
}
