import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { PickList } from '../../lib/edit-in-place/pick-list.tsx'
import { useLanguage } from '../../lib/language.ts'
import { useNow } from '../../lib/now.ts'
import type { EditedAnswer } from './answer-draft.ts'
import { timeOf } from './answer-filter.ts'

type AnswerListProps = {
  answers: readonly EditedAnswer[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** The answers found, each with what asks for attention. */
export const AnswerList = ({ answers, chosen, onChoose }: AnswerListProps) => {
  const { t } = useLingui()
  const now = useNow()
  const language = useLanguage()
  const whenOf = (answer: EditedAnswer) => {
    const { kind, validFrom, validUntil } = answer
    const time = timeOf(answer, now)
    if (time === 'over') return t`voorbij sinds ${formatInstant(validUntil ?? now, language)}`
    if (time === 'later') return t`vanaf ${formatInstant(validFrom ?? now, language)}`
    if (kind !== 'incident') return null
    return validUntil === null ? t`aan de hand` : t`aan de hand tot ${formatInstant(validUntil, language)}`
  }
  const items = answers.map((answer) => ({
    ...{ id: answer.id, title: answer.question },
    marks: [
      whenOf(answer),
      answer.active ? null : t`uit gebruik`,
      answer.toReview ? t`na te kijken` : null,
      answer.flags.length > 0 ? t`twijfel` : null,
    ],
  }))
  return <PickList items={items} chosen={chosen} onChoose={onChoose} />
}
