import type { Language, ReportEvent, ReportEventType } from '../report/index.ts'
import { type Names, say, type WordKey } from '../words/index.ts'
import type { Step } from './step.ts'
import { valuesOfStep } from './values-of-step.ts'

/** To the reporter ("je") or about the reporter, to everybody else. */
type Voice = 'you' | 'they'

/** To whom, and whether what went on for a while is behind us; a notice tells of it as it happens. */
type Telling = { voice: Voice; over?: boolean }

type SentenceKey = Extract<WordKey, `sentence${string}` | `decline_told.${string}`>
type TitleKey = Extract<WordKey, `title${string}`>

const titledForYou = [
  'reply_requested',
  'replied',
  'withdrawn',
  'reporter_left',
  'reopen_requested',
  'information_added',
  'contact_changed',
  'rated',
] as const satisfies readonly ReportEventType[]

function titleKey(type: ReportEventType, voice: Voice): TitleKey {
  const ofYou = voice === 'you' ? titledForYou.find((titled) => titled === type) : undefined
  return ofYou ? `title_you.${ofYou}` : `title.${type}`
}

function correctedKeys(event: Extract<ReportEvent, { type: 'corrected' }>): readonly SentenceKey[] {
  const described = event.facts.category === null && event.facts.place === null
  return [
    ...(event.facts.category === null ? [] : (['sentence.corrected_category'] as const)),
    ...(event.facts.place === null ? [] : (['sentence.corrected_place'] as const)),
    ...(event.personal?.description || described ? (['sentence.corrected_description'] as const) : []),
  ]
}

type Question = Extract<ReportEvent, { type: 'reply_requested' }>

function questionKey(event: Question, { voice, over }: Telling): SentenceKey {
  if (over) return voice === 'you' ? 'sentence_you.reply_requested_over' : 'sentence.reply_requested_over'
  if (voice === 'they') return 'sentence.reply_requested'
  return event.facts.until === null ? 'sentence_you.reply_requested_no_day' : 'sentence_you.reply_requested'
}

/** Events whose sentence is followed by the promise made with them. */
const withPromise = (event: Extract<ReportEvent, { facts: { promise: unknown } }>): readonly SentenceKey[] =>
  event.facts.promise === null ? [`sentence.${event.type}`] : [`sentence.${event.type}`, 'sentence.promise']

function sentenceKeys(event: ReportEvent, telling: Telling): readonly SentenceKey[] {
  const { voice } = telling
  switch (event.type) {
    case 'submitted':
    case 'replied':
      return [voice === 'you' ? `sentence_you.${event.type}` : `sentence.${event.type}`]
    case 'reply_requested':
      return [questionKey(event, telling)]
    case 'waiting_ended':
      return [event.facts.termPassed ? 'sentence.waiting_ended_term' : 'sentence.waiting_ended']
    case 'registered':
    case 'rerouted':
    case 'taken_back':
    case 'reopened':
      return withPromise(event)
    case 'assigned':
      return [(event.facts.member ?? event.facts.crew) ? 'sentence.assigned' : 'sentence.assigned_nobody']
    case 'planned':
      return [event.facts.before === null ? 'sentence.planned' : 'sentence.planned_again']
    case 'unplanned':
      return [event.facts.lapsed ? 'sentence.unplanned_lapsed' : 'sentence.unplanned']
    case 'declined':
      return [`decline_told.${event.facts.reason}`]
    case 'corrected':
      return correctedKeys(event)
    case 'reporter_linked':
      return voice === 'you'
        ? ['sentence.reporter_linked']
        : ['sentence.reporter_linked', 'sentence.reporter_linked_on']
    default:
      return [`sentence.${event.type}`]
  }
}

/** Title and sentence of an event in plain words: who did what, and by when. */
export function wordsOfStep(
  step: Step,
  reader: Telling & { language: Language; names: Names },
): { title: string; sentence: string } {
  const { language, names } = reader
  const values = valuesOfStep(step, language, names)
  return {
    title: say(language, titleKey(step.event.type, reader.voice), values),
    sentence: sentenceKeys(step.event, reader)
      .map((key) => say(language, key, values))
      .join(' '),
  }
}
