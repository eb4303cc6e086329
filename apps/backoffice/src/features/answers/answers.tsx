import { useLingui } from '@lingui/react/macro'
import { Button, EmptyState, Skeleton, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import type { EditedAnswer } from './answer-draft.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { filterAnswers } from './answer-filter.ts'
import { AnswerList } from './answer-list.tsx'
import { AnswerTabs, type Tab } from './answer-tabs.tsx'
import styles from './answers.module.css'
import { Misses } from './misses.tsx'

type Chosen = { id: string; question: string }

/** What was chosen: here the keyboard goes on. */
const ChosenTitle = ({ title }: { title: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h2>
  )
}

/** All answers of the desk: found on the left, edited in place on the right. */
export const Answers = () => {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [tab, setTab] = useState<Tab>('all')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const all = useQuery(trpc.answer.list.queryOptions())
  if (all.isPending) return <Skeleton label={t`De antwoorden komen eraan`} lines={8} />
  if (all.isError) return <LoadError error={all.error} onRetry={() => all.refetch()} />
  const begin = (question = '') => setChosen({ id: v7(), question })
  const found = tab === 'misses' ? [] : filterAnswers(all.data, { view: tab, typed })
  const current: EditedAnswer | null = all.data.find(({ id }) => id === chosen?.id) ?? null
  return (
    <div className={styles.columns} data-chosen={chosen !== null}>
      <div className="stack">
        <AnswerTabs answers={all.data} tab={tab} onChoose={setTab} />
        <div className={styles.head}>
          <TextField
            label={t`Zoek`}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button size="small" icon="plus" onClick={() => begin()}>{t`Nieuw antwoord`}</Button>
        </div>
        {tab === 'misses' ? (
          <Misses onWrite={begin} />
        ) : (
          <AnswerList
            answers={found}
            total={all.data.length}
            chosen={chosen?.id ?? null}
            onChoose={({ id, question }) => setChosen({ id, question })}
          />
        )}
      </div>
      <div>
        {chosen ? (
          <>
            <div className={styles.back}>
              <Button size="small" onClick={() => setChosen(null)}>{t`Alle antwoorden`}</Button>
            </div>
            <ChosenTitle
              key={`title ${chosen.id}`}
              title={current?.question ?? (chosen.question || t`Nieuw antwoord`)}
            />
            <AnswerEditor key={chosen.id} id={chosen.id} answer={current} question={chosen.question} />
          </>
        ) : (
          <EmptyState title={t`Kies een antwoord`}>
            {t`Je leest en wijzigt het hier, in elke taal.`}
          </EmptyState>
        )}
      </div>
    </div>
  )
}
