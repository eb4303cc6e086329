import { nextStep, type Reading } from '../next-step/index.ts'
import type { Language, Report, ReportEvent } from '../report/index.ts'
import { attachmentsOf, type FreeText, freeTextOf } from '../timeline/free-text.ts'
import { isSaidByMail } from '../timeline/said-by-mail.ts'
import { wordsOfStep } from '../timeline/sentence.ts'
import { partnerOf, type Step, stepsOf } from '../timeline/step.ts'
import { whoActed } from '../timeline/values-of-step.ts'
import { dueDay, formatDay, say, showReference } from '../words/index.ts'
import { leadOf } from './lead.ts'
import type { Notice } from './notices-for.ts'

/** What somebody wrote, with who wrote it; to be shown as a quotation and escaped. */
export type Quote = FreeText & { intro: string }

/** A notice in words, for a template that only lays out. Plain text throughout: a template escapes it. */
export type NoticeWords = {
  subject: string
  /** The line that a mailbox shows beside the subject. */
  preheader: string
  greeting: string
  heading: string
  paragraphs: readonly string[]
  quotes: readonly Quote[]
  /** Ids of the photos that go with what is quoted. */
  attachments: readonly string[]
  /** What happens next and what the reader can do; empty for who has nothing to expect. */
  nextStep: readonly string[]
  action: 'follow' | 'reply' | 'result' | 'department' | 'partner'
  actionLabel: string
  /** Why the reader gets this. */
  because: string
  /** What it tells, in one line, for a text message. */
  short: string
}

/** A notice, all events of its report up to now, and how to read them; the language is the notice's own. */
export type ToSay = {
  notice: Pick<Notice, 'audience' | 'kind' | 'position' | 'language' | 'withText'>
  events: readonly ReportEvent[]
  reading: Omit<Reading, 'language'>
}

type Telling = ToSay['notice'] & { step: Step; reading: Reading }

/** Kinds whose sentence explains more than it tells: the title leads there. */
const ledByTitle: readonly string[] = [
  'reply_requested',
  'replied',
  'waiting_ended',
  'declined',
  'withdrawn',
  'reopen_requested',
  'information_added',
  'merged',
  'unmerged',
  'split',
  'unsplit',
  'part_changed',
]

const toReporter = ({ audience }: Telling): boolean => audience === 'reporter'

function headingOfTeam({ audience, kind, step, reading }: Telling): string | null {
  const { language, names } = reading
  const department = names.department(step.after.department)
  if (audience === 'department')
    return kind === 'registered' || kind === 'rerouted'
      ? say(language, 'heading.department_registered', { department })
      : null
  if (kind !== 'referred' && kind !== 'replied' && kind !== 'no_longer_needed') return null
  const partner = names.partner(partnerOf(step.after) ?? partnerOf(step.before) ?? '')
  return say(language, `heading.partner_${kind}`, { partner })
}

function headingAndParagraphs(telling: Telling): { heading: string; paragraphs: readonly string[] } {
  const { step, reading, kind } = telling
  const own =
    telling.audience === 'department' || telling.audience === 'partner' ? headingOfTeam(telling) : null
  const { title, sentence } = wordsOfStep(step, { ...reading, voice: toReporter(telling) ? 'you' : 'they' })
  if (own !== null)
    return { heading: own, paragraphs: kind === 'no_longer_needed' ? [] : extraOfTeam(telling) }
  if (kind === 'submitted') return { heading: say(reading.language, 'heading.submitted'), paragraphs: [] }
  return ledByTitle.includes(kind)
    ? { heading: `${title}.`, paragraphs: [sentence] }
    : { heading: sentence, paragraphs: [] }
}

function extraOfTeam({ audience, kind, step, reading }: Telling): readonly string[] {
  const { language } = reading
  if (audience === 'partner') return kind === 'referred' ? [say(language, 'body.partner_referred')] : []
  const { promise } = step.after
  return promise === null
    ? []
    : [say(language, 'body.department_due', { day: formatDay(dueDay(promise.due), language) })]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function authorOf({ step, reading }: Telling): string {
  const isReporter = step.event.actor.kind === 'reporter' || isSaidByMail(step.event)
  return isReporter ? capital(say(reading.language, 'who.reporter')) : whoActed(step, reading.names)
}

/** Who takes a report up needs to read what it is about. */
function descriptionFor({ audience, kind, step, reading }: Telling): readonly Quote[] {
  const isTeam = audience === 'department' || audience === 'partner'
  const isNew = kind === 'registered' || kind === 'rerouted' || kind === 'referred'
  const { description, language } = step.after
  if (!isTeam || !isNew || description === null) return []
  const who = capital(say(reading.language, 'who.reporter'))
  return [{ text: description, language, intro: say(reading.language, 'body.quote', { who }) }]
}

function quotesOf(telling: Telling): readonly Quote[] {
  if (!telling.withText) return []
  const text = freeTextOf(telling.step)
  const intro = say(telling.reading.language, 'body.quote', { who: authorOf(telling) })
  return [...(text === null ? [] : [{ ...text, intro }]), ...descriptionFor(telling)]
}

/** Whether the heading already says until when. */
function saysWhen({ kind, step }: Telling): boolean {
  if (kind === 'planned' || kind === 'reply_requested') return true
  return 'promise' in step.event.facts && step.event.facts.promise !== null
}

function nextStepFor(telling: Telling): readonly string[] {
  if (!toReporter(telling)) return []
  const { now, when, you } = nextStep(telling.step.after, telling.reading)
  // A question says itself until when to answer.
  if (telling.kind === 'reply_requested') return [now]
  return [now, saysWhen(telling) ? null : when, you].filter((sentence) => sentence !== null)
}

function actionOf({ audience, step }: Telling): NoticeWords['action'] {
  if (audience === 'department' || audience === 'partner') return audience
  if (audience === 'reporter' && step.after.status === 'awaiting_reply') return 'reply'
  return step.after.status === 'handled' ? 'result' : 'follow'
}

function subjectOf(telling: Telling): string {
  const { step, reading } = telling
  const { language, names } = reading
  const { category } = step.after
  const lead = leadOf(telling)
  const values = { lead, reference: showReference(step.after.reference) }
  const to = toReporter(telling) ? 'subject.reporter' : 'subject.other'
  return category === null
    ? say(language, `${to}_no_category`, values)
    : say(language, to, { ...values, category: inSentence(names.category(category), language) })
}

/** A name in the middle of a sentence has no capital, but in German and in what is written in capitals. */
const inSentence = (name: string, language: Language): string =>
  language === 'de' || /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

function greetingOf(telling: Telling, report: Report): string {
  const { language } = telling.reading
  const name = toReporter(telling) ? (report.contact?.name ?? null) : null
  return name === null ? say(language, 'greeting.unnamed') : say(language, 'greeting.named', { name })
}

function becauseOf({ audience, step, reading }: Telling): string {
  const { language, names } = reading
  const partner = partnerOf(step.after) ?? partnerOf(step.before) ?? ''
  if (audience === 'department')
    return say(language, 'body.department', { department: names.department(step.after.department) })
  if (audience === 'partner') return say(language, 'body.partner', { partner: names.partner(partner) })
  return say(language, `body.${audience}`)
}

/**
 * A notice in the recipient's language, from the event it tells of and the report as it was then. Null when the position is
 * none of the events.
 */
export function noticeWords({ notice, events, reading }: ToSay): NoticeWords | null {
  const step = stepsOf(events).find(({ position }) => position === notice.position)
  if (step === undefined) return null
  const telling: Telling = { ...notice, step, reading: { ...reading, language: notice.language } }
  const { heading, paragraphs } = headingAndParagraphs(telling)
  const subject = subjectOf(telling)
  const next = nextStepFor(telling)
  const action = actionOf(telling)
  const actionKey =
    action === 'follow' && !toReporter(telling) ? 'action.follow_other' : (`action.${action}` as const)
  return {
    subject,
    preheader: [heading, ...paragraphs, ...next.slice(-1)].join(' '),
    greeting: greetingOf(telling, step.after),
    heading,
    paragraphs,
    quotes: quotesOf(telling),
    attachments: notice.withText ? attachmentsOf(step.event) : [],
    nextStep: next,
    action,
    actionLabel: say(notice.language, actionKey),
    because: becauseOf(telling),
    short: `${showReference(step.after.reference)}: ${[heading, ...paragraphs].join(' ')}`,
  }
}
