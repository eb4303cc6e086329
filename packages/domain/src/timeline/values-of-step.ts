import type { Day } from '../kernel/index.ts'
import { desk, type Language, type ReportEvent, toldEvidence } from '../report/index.ts'
import { dueDay, formatDay, formatRange, type Names, say, showReference } from '../words/index.ts'
import { partnerOf, type Step } from './step.ts'

/** Everything a sentence about an event can name, in the reader's language; empty where the event has no such thing. */
export type StepValues = Record<
  | 'who'
  | 'holder'
  | 'department'
  | 'from'
  | 'partner'
  | 'to'
  | 'range'
  | 'day'
  | 'via'
  | 'category'
  | 'reference'
  | 'count'
  | 'status'
  | 'score'
  | 'channels'
  | 'evidence',
  string
>

/** The team that acted: a person of staff is never named to a citizen. */
export function whoActed({ event, before, after }: Step, names: Names): string {
  const department = before.status === 'none' ? desk : before.department
  if (event.actor.kind === 'department' || event.actor.kind === 'lead') return names.department(department)
  const partner = partnerOf(before) ?? partnerOf(after)
  return event.actor.kind === 'partner' && partner !== null ? names.partner(partner) : names.department(desk)
}

/** Who did it: of what is solved the partner who had it, also when a clerk writes it down. */
function whoDid(step: Step, names: Names): string {
  const partner = step.event.type === 'handled' ? partnerOf(step.before) : null
  return partner === null ? whoActed(step, names) : names.partner(partner)
}

/** The team that has the report after the event: a partner, else the responsible department. */
function holderAfter({ after }: Step, names: Names): string {
  const partner = partnerOf(after)
  return partner === null ? names.department(after.department) : names.partner(partner)
}

function dayOfEvent(event: ReportEvent): Day | null {
  if (event.type === 'reply_requested') return event.facts.until
  return 'promise' in event.facts && event.facts.promise ? dueDay(event.facts.promise.due) : null
}

function assignedTo(event: ReportEvent, language: Language): string {
  if (event.type !== 'assigned') return ''
  const member =
    event.facts.member === null ? null : (event.personal?.memberName ?? say(language, 'who.member'))
  return [member, event.facts.crew].filter((name) => name !== null).join(', ')
}

function toldBy(event: ReportEvent, language: Language): string {
  if (event.type !== 'contact_changed') return ''
  return event.facts.channels.map((channel) => say(language, `told_by.${channel}`)).join(', ')
}

/** What tied the person to the report, in the words of today or, of long ago, in those of the clerk. */
function evidenceOf(event: ReportEvent, language: Language): string {
  if (event.type !== 'reporter_linked') return ''
  const { evidence, inWords } = event.facts
  const said = toldEvidence(evidence).map((one) => say(language, `evidence.${one}`))
  return said.length === 0 ? (inWords ?? '') : said.join(', ')
}

/** The values that the sentences of one event need. */
export function valuesOfStep(step: Step, language: Language, names: Names): StepValues {
  const { event, before, after } = step
  const day = dayOfEvent(event)
  const category = event.type === 'corrected' ? event.facts.category : after.category
  return {
    who: whoDid(step, names),
    holder: holderAfter(step, names),
    department: names.department(after.department),
    from: event.type === 'rerouted' ? names.department(event.facts.from) : '',
    partner: names.partner(partnerOf(after) ?? partnerOf(before) ?? ''),
    to: assignedTo(event, language),
    range: event.type === 'planned' ? formatRange(event.facts.days, language) : '',
    day: day === null ? '' : formatDay(day, language),
    via: event.type === 'submitted' ? say(language, `via.${event.facts.channel}`) : '',
    category: category === null ? '' : names.category(category),
    reference: showReference(event.type === 'merged' ? event.facts.intoReference : after.reference),
    count: event.type === 'split' ? String(event.facts.parts.length) : '',
    status: statusValue(event, language),
    score: event.type === 'rated' ? String(event.facts.score) : '',
    channels: toldBy(event, language),
    evidence: evidenceOf(event, language),
  }
}

function statusValue(event: ReportEvent, language: Language): string {
  return event.type === 'part_changed' ? say(language, `status.${event.facts.to}`) : ''
}
