import { initialReport, type Report, type ReportCommand, type SplitReport } from '@meldpunt/domain'
import { type Action, envelopeOf } from './action.ts'
import { decideAll } from './decide-all.ts'
import { routeAtOnce } from './route-at-once.ts'
import { tellParent } from './tell-parent.ts'
import { writeChange } from './write-change.ts'

type Part = SplitReport['parts'][number]

/** A part has the place and the language of its parent, and nobody to tell: the parent does that. */
function submission(action: Action, parent: Report, part: Part): ReportCommand {
  const category = action.city.findCategory(part.category)
  return {
    ...envelopeOf(action, { kind: 'system', process: 'parts' }),
    type: 'submit',
    reportId: part.id,
    reference: part.reference,
    channel: parent.channel,
    language: parent.language,
    description: part.description,
    category: part.category,
    complaint: category?.complaint ?? false,
    place: parent.place,
    seenAt: parent.seenAt,
    contact: null,
    answers: {},
    attachments: [],
    personId: null,
    responseDue: null,
    partOf: parent.id,
  }
}

/** The parts of a split as reports of their own, each routed as a new report is. */
export async function createParts(action: Action, parent: Report, command: SplitReport): Promise<void> {
  for (const part of command.parts) {
    const submit = submission(action, parent, part)
    const { after: received } = decideAll(initialReport, [submit])
    const decided = decideAll(initialReport, [submit, ...routeAtOnce(action, received)])
    await writeChange(action, decided, null)
    await tellParent(action, { before: received, after: decided.after })
  }
}
