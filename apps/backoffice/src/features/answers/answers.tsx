import { useLingui } from '@lingui/react/macro'
import { Button, Skeleton, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { ListAndEditor } from '../../lib/edit-in-place/list-and-editor.tsx'
import { useChosen } from '../../lib/edit-in-place/use-chosen.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { useNow } from '../../lib/now.ts'
import { trpc } from '../../lib/trpc.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { filterAnswers } from './answer-filter.ts'
import { AnswerList } from './answer-list.tsx'
import { AnswerTabs, type Tab } from './answer-tabs.tsx'
import { Misses } from './misses.tsx'

/** All answers of the desk, with what was asked in vain. */
export const Answers = () => {
  const { t } = useLingui()
  const now = useNow()
  const [typed, setTyped] = useState('')
  const [tab, setTab] = useState<Tab>('all')
  const [chosen, setChosen] = useChosen('answer')
  // What a new one answers, where somebody asked for it.
  const [question, setQuestion] = useState('')
  const all = useQuery(trpc.answer.list.queryOptions())
  if (all.isPending) return <Skeleton label={t`De antwoorden komen eraan`} lines={8} />
  if (all.isError) return <LoadError error={all.error} onRetry={() => all.refetch()} />
  const begin = (asked = '') => {
    setQuestion(asked)
    setChosen(v7())
  }
  const choose = (id: string) => {
    setQuestion('')
    setChosen(id)
  }
  const found = tab === 'misses' ? [] : filterAnswers(all.data, { view: tab, typed, now })
  const current = all.data.find(({ id }) => id === chosen) ?? null
  const title = current?.question ?? (question || t`Nieuw antwoord`)
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
            <AnswerList answers={found} chosen={chosen} onChoose={choose} />
          )}
        </>
      }
      chosen={chosen === null ? null : { id: chosen, title }}
      onBack={() => setChosen(null)}
      words={{
        back: t`Alle antwoorden`,
        nothing: t`Kies een antwoord`,
        hint: t`Je leest en wijzigt het hier, in elke taal.`,
      }}
    >
      {chosen === null ? null : (
        <AnswerEditor key={chosen} id={chosen} answer={current} question={question} />
      )}
    </ListAndEditor>
  )
}
