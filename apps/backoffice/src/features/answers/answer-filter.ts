import { foldText } from '@meldpunt/domain'
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

const holds = ({ question, spoken, body, synonyms, code }: EditedAnswer, typed: string): boolean => {
  const whole = foldText([question, spoken, body, ...synonyms, code].join(' '))
  return foldText(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

/** The answers of a view in which every word that is typed stands. */
export const filterAnswers = (
  answers: readonly EditedAnswer[],
  { view, typed }: { view: AnswerViewName; typed: string },
): readonly EditedAnswer[] => answers.filter((answer) => shows[view](answer) && holds(answer, typed))
