import { useLingui } from '@lingui/react/macro'
import { Button, IconButton, TextField } from '@meldpunt/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { hrefs } from '../../lib/hrefs.ts'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { client, type Outputs, queryClient, trpc } from '../../lib/trpc.ts'
import styles from './inbox.module.css'

type OwnView = Outputs['inbox']['views'][number]

const refresh = () => queryClient.invalidateQueries(trpc.inbox.views.pathFilter())

const toSearch = ({ filter: { view, category, text } }: OwnView): InboxSearch => ({
  ...(view === 'all' ? {} : { lijst: view }),
  ...(category ? { wat: category } : {}),
  ...(text ? { zoek: text } : {}),
})

const isSame = (view: OwnView, { item: _, ...search }: InboxSearch): boolean =>
  hrefs.inbox(toSearch(view)) === hrefs.inbox(search)

const NameForm = ({ search, onDone }: { search: InboxSearch; onDone: () => void }) => {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const { lijst = 'all', wat, zoek = '' } = search
  const saving = useMutation({
    mutationFn: () =>
      client.inbox.saveView.mutate({
        commandId: v7(),
        id: v7(),
        name,
        filter: { view: lijst, category: wat ?? null, text: zoek },
      }),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !saving.isPending) saving.mutate()
      }}
    >
      <MutationFailure error={saving.error} />
      <TextField
        label={t`Naam van deze lijst`}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" pending={saving.isPending}>
        {t`Bewaar`}
      </Button>
      <Button variant="quiet" onClick={onDone}>
        {t`Annuleren`}
      </Button>
    </form>
  )
}

/** Lists of one's own: what was narrowed, under a name. */
export const OwnViews = ({ search }: { search: InboxSearch }) => {
  const { t } = useLingui()
  const [naming, setNaming] = useState(false)
  const views = useQuery(trpc.inbox.views.queryOptions()).data ?? []
  const removing = useMutation({
    mutationFn: (id: string) => client.inbox.removeView.mutate({ commandId: v7(), id }),
    onSuccess: refresh,
  })
  const isNarrowed = search.wat !== undefined || search.zoek !== undefined
  const canSave = isNarrowed && !views.some((view) => isSame(view, search))
  if (views.length === 0 && !canSave) return null
  return (
    <div className={styles.own}>
      <MutationFailure error={removing.error} />
      {views.length > 0 ? (
        <ul aria-label={t`Mijn lijsten`}>
          {views.map((view) => (
            <li key={view.id}>
              <a href={hrefs.inbox(toSearch(view))} aria-current={isSame(view, search) ? 'page' : undefined}>
                {view.name}
              </a>
              {isSame(view, search) ? (
                <IconButton
                  icon="cross"
                  size="small"
                  label={t`Verwijder de lijst ${view.name}`}
                  onClick={() => removing.mutate(view.id)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {naming ? <NameForm search={search} onDone={() => setNaming(false)} /> : null}
      {canSave && !naming ? (
        <Button size="small" variant="quiet" icon="save" onClick={() => setNaming(true)}>
          {t`Bewaar deze lijst`}
        </Button>
      ) : null}
    </div>
  )
}
