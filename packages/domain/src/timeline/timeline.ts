import type { Instant } from '../kernel/index.ts'
import type { Language, ReportEvent, ReportEventType, Status } from '../report/index.ts'
import { type Names, say } from '../words/index.ts'
import { attachmentsOf, type FreeText, freeTextOf, isTextErased } from './free-text.ts'
import { isSaidByMail } from './said-by-mail.ts'
import { wordsOfStep } from './sentence.ts'
import { type Step, stepsOf } from './step.ts'
import { whoActed } from './values-of-step.ts'
import { type Audience, visibility } from './visibility.ts'

/** One event as an audience may read it. */
export type TimelineEntry = {
  /** Position of the event, from 1. */
  position: number
  /** When it happened, epoch ms. */
  at: Instant
  kind: ReportEventType
  /** The status that the event led to; null when it changed none. */
  status: Status | null
  title: string
  sentence: string
  text: FreeText | null
  attachments: readonly string[]
  /** Who did it: to staff the colleague's name, to others the team; null for the system. */
  by: string | null
  /** True for what only staff may ever see. */
  internal: boolean
}

type Reader = { audience: Audience; language: Language; names: Names }
type Past = Step & { over: boolean }

function statusAfter(event: ReportEvent): Status | null {
  if (event.type === 'submitted') return 'received'
  return 'to' in event.facts ? event.facts.to : null
}

function nameOfActor(step: Step, { audience, language, names }: Reader): string | null {
  const { actor, personal } = step.event
  if (isSaidByMail(step.event))
    return say(language, audience === 'reporter' ? 'who.you_by_mail' : 'who.reporter_by_mail')
  if (actor.kind === 'system') return audience === 'staff' ? say(language, 'who.system') : null
  if (actor.kind === 'reporter') return say(language, audience === 'reporter' ? 'who.you' : 'who.reporter')
  const team = whoActed(step, names)
  const person = personal !== null && 'by' in personal ? personal.by : null
  return audience === 'staff' && person !== null ? `${person}, ${team}` : team
}

const isInternal = (type: ReportEventType): boolean => {
  const { staff: _, ...others } = visibility[type]
  return Object.values(others).every((seen) => seen === 'hidden')
}

function toEntry(step: Past, reader: Reader): TimelineEntry {
  const { event, position, over } = step
  const { language, names, audience } = reader
  const voice = audience === 'reporter' ? 'you' : 'they'
  const words = wordsOfStep(step, { language, names, voice, over })
  const full = visibility[event.type][audience] === 'text'
  const gone = full && isTextErased(event) ? ` ${say(language, 'sentence.text_erased')}` : ''
  return {
    position,
    at: event.occurredAt,
    kind: event.type,
    status: statusAfter(event),
    title: words.title,
    sentence: `${words.sentence}${gone}`,
    text: full ? freeTextOf(step) : null,
    attachments: full ? attachmentsOf(event) : [],
    by: nameOfActor(step, reader),
    internal: isInternal(event.type),
  }
}

/** Whether the report has waited for an answer and no longer does. */
const isOver = (step: Step, later: readonly Step[]): boolean =>
  step.after.status === 'awaiting_reply' && later.some(({ after }) => after.status !== 'awaiting_reply')

/**
 * The history of a report as plain sentences, oldest first, with only what the audience may see (table `visibility`).
 *
 * @param events all events of the report from the first, also erased ones: their texts read as deleted
 * @param language of the sentences; what people wrote stays in its own
 * @param names display names in that language
 */
export function timeline(
  events: readonly ReportEvent[],
  audience: Audience,
  { language, names }: { language: Language; names: Names },
): readonly TimelineEntry[] {
  return stepsOf(events)
    .map((step, index, steps) => ({ ...step, over: isOver(step, steps.slice(index + 1)) }))
    .filter(({ event }) => visibility[event.type][audience] !== 'hidden')
    .map((step) => toEntry(step, { audience, language, names }))
}
