import { initialReport, type Report, type ReportCommand, type SubmitReport } from '@meldpunt/domain'
import type { Action } from './action.ts'
import { claimPhotos } from './claim-photos.ts'
import { decideAll } from './decide-all.ts'
import { newReference } from './new-reference.ts'
import { writeChange } from './write-change.ts'

type NewReport = {
  commandId: string
  submit: SubmitReport
  /** What is done to it at once: registered by a rule, or by the clerk who took it down. */
  next: (received: Report) => readonly ReportCommand[]
}

/** What a repeated submission is answered with; never the token of the link, which is derived. */
type Created = { reportId: string; reference: string; version: number }

const tries = [1, 2, 3, 4, 5]

/** Writes a new report with its photos and whatever is done to it at once. A reference that is taken is drawn again. */
export async function createReport(action: Action, { commandId, submit, next }: NewReport): Promise<Report> {
  const { reportId, attachments } = submit
  await claimPhotos(action, { reportId, attachments })
  for (const _ of tries) {
    const fresh = { ...submit, reference: newReference() }
    const { after: received } = decideAll(initialReport, [fresh])
    const decided = decideAll(initialReport, [fresh, ...next(received)])
    const { reference, version } = decided.after
    const result: Created = { reportId, reference, version }
    if ((await writeChange(action, decided, { id: commandId, result })) === 'written') return decided.after
  }
  throw new Error('No free reference was drawn in five tries')
}
