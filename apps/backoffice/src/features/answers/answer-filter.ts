import type { Instant } from '@meldpunt/domain'
import { holdsWords } from '../../lib/edit-in-place/holds-words.ts'
import type { EditedAnswer } from './answer-draft.ts'

/** What an editor comes for. */
export const answerViews = ['all', 'review', 'flagged', 'incident', 'retired'] as const
export type AnswerViewName = (typeof answerViews)[number]

/** Whether it holds now, not yet, or not any more. */
export function timeOf({ validFrom, validUntil }: EditedAnswer, now: Instant): 'now' | 'later' | 'over' {
  if (validUntil !== null && validUntil <= now) return 'over'
  return validFrom !== null && validFrom > now ? 'later' : 'now'
}

const shows: Record<AnswerViewName, (answer: EditedAnswer, now: Instant) => boolean> = {
  all: ({ active }) => active,
  review: ({ toReview }) => toReview,
  flagged: ({ flags }) => flags.length > 0,
  incident: (answer, now) => answer.kind === 'incident' && answer.active && timeOf(answer, now) === 'now',
  retired: ({ active }) => !active,
}

const textsOf = ({ question, spoken, body, synonyms, code }: EditedAnswer): readonly string[] => [
  ...[question, spoken, body, code],
  ...synonyms,
]

/** The answers of a view in which every word that is typed stands. */
export const filterAnswers = (
  answers: readonly EditedAnswer[],
  { view, typed, now }: { view: AnswerViewName; typed: string; now: Instant },
): readonly EditedAnswer[] =>
  answers.filter((answer) => shows[view](answer, now) && holdsWords(textsOf(answer), typed))
