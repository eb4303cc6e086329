import { useLingui } from '@lingui/react/macro'
import { PickList } from '../../lib/edit-in-place/pick-list.tsx'
import type { EditedAnswer } from './answer-draft.ts'

type AnswerListProps = {
  answers: readonly EditedAnswer[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** The answers found, each with what asks for attention. */
export const AnswerList = ({ answers, chosen, onChoose }: AnswerListProps) => {
  const { t } = useLingui()
  const items = answers.map(({ id, question, kind, active, toReview, flags }) => ({
    ...{ id, title: question },
    marks: [
      kind === 'incident' ? t`aan de hand` : null,
      active ? null : t`uit gebruik`,
      toReview ? t`na te kijken` : null,
      flags.length > 0 ? t`twijfel` : null,
    ],
  }))
  return <PickList items={items} chosen={chosen} onChoose={onChoose} />
}
