import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNow } from '../../lib/now.ts'
import { trpc } from '../../lib/trpc.ts'
import type { EditedAnswer } from './answer-draft.ts'
import { type AnswerViewName, answerViews, filterAnswers } from './answer-filter.ts'
import styles from './answers.module.css'

export type Tab = AnswerViewName | 'misses'
type AnswerTabsProps = { answers: readonly EditedAnswer[]; tab: Tab; onChoose: (tab: Tab) => void }

/** What an editor comes for, with how many there are. */
export const AnswerTabs = ({ answers, tab, onChoose }: AnswerTabsProps) => {
  const { t } = useLingui()
  const labels: Record<Tab, string> = {
    all: t`Alle`,
    review: t`Na te kijken`,
    flagged: t`Twijfel`,
    incident: t`Nu aan de hand`,
    retired: t`Uit gebruik`,
    misses: t`Zonder resultaat`,
  }
  const now = useNow()
  const misses = useQuery(trpc.answer.misses.queryOptions())
  const count = (name: Tab) =>
    name === 'misses' ? misses.data?.length : filterAnswers(answers, { view: name, typed: '', now }).length
  return (
    <fieldset className={styles.tabs}>
      <legend className="visually-hidden">{t`Toon`}</legend>
      {[...answerViews, 'misses' as const].map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tab}
          aria-pressed={name === tab}
          onClick={() => onChoose(name)}
        >
          {labels[name]} <span className="soft">{count(name)}</span>
        </button>
      ))}
    </fieldset>
  )
}
