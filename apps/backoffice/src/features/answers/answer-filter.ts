import { holdsWords } from '../../lib/edit-in-place/holds-words.ts'
import type { EditedAnswer } from './answer-draft.ts'

/** What an editor comes for. */
export const answerViews = ['all', 'review', 'flagged', 'incident', 'retired'] as const
export type AnswerViewName = (typeof answerViews)[number]

const shows: Record<AnswerViewName, (answer: EditedAnswer) => boolean> = {
  all: ({ active }) => active,
  review: ({ toReview }) => toReview,
  flagged: ({ flags }) => flags.length > 0,
  incident: ({ kind, active }) => active && kind === 'incident',
  retired: ({ active }) => !active,
}

const textsOf = ({ question, spoken, body, synonyms, code }: EditedAnswer): readonly string[] => [
  ...[question, spoken, body, code],
  ...synonyms,
]

/** The answers of a view in which every word that is typed stands. */
export const filterAnswers = (
  answers: readonly EditedAnswer[],
  { view, typed }: { view: AnswerViewName; typed: string },
): readonly EditedAnswer[] =>
  answers.filter((answer) => shows[view](answer) && holdsWords(textsOf(answer), typed))
