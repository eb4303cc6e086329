import { useLingui } from '@lingui/react/macro'
import type { EditedAnswer } from './answer-draft.ts'
import styles from './answers.module.css'

type AnswerListProps = {
  answers: readonly EditedAnswer[]
  total: number
  chosen: string | null
  onChoose: (answer: EditedAnswer) => void
}

/** The answers found, each with what asks for attention. */
export const AnswerList = ({ answers, total, chosen, onChoose }: AnswerListProps) => {
  const { t } = useLingui()
  const marksOf = ({ kind, active, toReview, flags }: EditedAnswer) =>
    [
      kind === 'incident' ? t`aan de hand` : null,
      active ? null : t`uit gebruik`,
      toReview ? t`na te kijken` : null,
      flags.length > 0 ? t`twijfel` : null,
    ].filter((mark) => mark !== null)
  return (
    <>
      <p className="soft small" role="status">{t`${answers.length} van ${total} antwoorden`}</p>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <button
              type="button"
              className={styles.item}
              aria-current={answer.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(answer)}
            >
              <b>{answer.question}</b>
              <span className="soft small">{marksOf(answer).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
