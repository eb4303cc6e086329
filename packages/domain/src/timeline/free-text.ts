import type { Language, ReportEvent, ReportEventType } from '../report/index.ts'
import type { Step } from './step.ts'

/** What a person wrote, never translated; the language is null where nobody told it. */
export type FreeText = { text: string; language: Language | null }

/** Events that always have a text, so that its absence means that it was erased. */
const alwaysWithText = [
  'submitted',
  'answered',
  'reply_requested',
  'rerouted',
  'handled',
  'referred',
  'taken_back',
  'declined',
  'reopen_requested',
  'reopen_refused',
  'reopened',
  'update_posted',
  'note_added',
  'unmerged',
  'unsplit',
] as const satisfies readonly ReportEventType[]

const byReporter = [
  'submitted',
  'replied',
  'information_added',
  'reopen_requested',
  'rated',
] as const satisfies readonly ReportEventType[]

/** Whether the text of the event is gone because the report was erased. */
export const isTextErased = (event: ReportEvent): boolean =>
  event.personal === null && alwaysWithText.some((type) => type === event.type)

function textOf({ personal }: ReportEvent): string | null {
  if (personal === null) return null
  if ('text' in personal) return personal.text
  if ('question' in personal) return personal.question
  if ('explanation' in personal) return personal.explanation
  if ('reason' in personal) return personal.reason
  return 'description' in personal ? personal.description : null
}

/** The text that the person who acted wrote; null when there is none, or none any more. */
export function freeTextOf({ event, after }: Step): FreeText | null {
  const text = textOf(event)
  if (text === null || text === '') return null
  const own = event.actor.kind === 'reporter' && byReporter.some((type) => type === event.type)
  return { text, language: own ? after.language : null }
}

/** Ids of the photos that came with the event. */
export const attachmentsOf = (event: ReportEvent): readonly string[] =>
  'attachments' in event.facts ? event.facts.attachments : []
