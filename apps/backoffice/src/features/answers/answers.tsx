import { useLingui } from '@lingui/react/macro'
import { Button, Skeleton, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { ListAndEditor } from '../../lib/edit-in-place/list-and-editor.tsx'
import { LoadError } from '../../lib/load-error.tsx'
import { useNow } from '../../lib/now.ts'
import { trpc } from '../../lib/trpc.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { filterAnswers } from './answer-filter.ts'
import { AnswerList } from './answer-list.tsx'
import { AnswerTabs, type Tab } from './answer-tabs.tsx'
import { Misses } from './misses.tsx'

type Chosen = { id: string; question: string }

/** All answers of the desk, with what was asked in vain. */
export const Answers = () => {
  const { t } = useLingui()
  const now = useNow()
  const [typed, setTyped] = useState('')
  const [tab, setTab] = useState<Tab>('all')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const all = useQuery(trpc.answer.list.queryOptions())
  if (all.isPending) return <Skeleton label={t`De antwoorden komen eraan`} lines={8} />
  if (all.isError) return <LoadError error={all.error} onRetry={() => all.refetch()} />
  const begin = (question = '') => setChosen({ id: v7(), question })
  const found = tab === 'misses' ? [] : filterAnswers(all.data, { view: tab, typed, now })
  const current = all.data.find(({ id }) => id === chosen?.id) ?? null
  const title = current?.question ?? (chosen?.question || t`Nieuw antwoord`)
  return (
    <ListAndEditor
      top={<AnswerTabs answers={all.data} tab={tab} onChoose={setTab} />}
      list={
        <>
          {tab === 'misses' ? null : (
            <TextField
              label={t`Zoek`}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
          <div className={frame.head}>
            <span className="soft small" role="status">
              {tab === 'misses' ? null : t`${found.length} van ${all.data.length} antwoorden`}
            </span>
            <Button size="small" icon="plus" onClick={() => begin()}>{t`Nieuw antwoord`}</Button>
          </div>
          {tab === 'misses' ? (
            <Misses onWrite={begin} />
          ) : (
            <AnswerList
              answers={found}
              chosen={chosen?.id ?? null}
              onChoose={(id) => setChosen({ id, question: '' })}
            />
          )}
        </>
      }
      chosen={chosen && { id: chosen.id, title }}
      onBack={() => setChosen(null)}
      words={{
        back: t`Alle antwoorden`,
        nothing: t`Kies een antwoord`,
        hint: t`Je leest en wijzigt het hier, in elke taal.`,
      }}
    >
      {chosen ? (
        <AnswerEditor key={chosen.id} id={chosen.id} answer={current} question={chosen.question} />
      ) : null}
    </ListAndEditor>
  )
}
