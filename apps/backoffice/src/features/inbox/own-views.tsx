import { useLingui } from '@lingui/react/macro'
import { Button, IconButton } from '@meldpunt/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { hrefs } from '../../lib/hrefs.ts'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { client, type Outputs, queryClient, trpc } from '../../lib/trpc.ts'
import styles from './inbox.module.css'
import { NameForm } from './name-form.tsx'

type OwnView = Outputs['inbox']['views'][number]

const refresh = () => queryClient.invalidateQueries(trpc.inbox.views.pathFilter())

/** What had the focus goes away with the change: it goes on from the list that is shown now, or from the way to keep it. */
function useFocusAfter(change: string) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(change)
  useEffect(() => {
    if (before.current === change) return
    before.current = change
    if (document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('input, a[aria-current], button')?.focus()
  }, [change])
  return box
}

const toSearch = ({ filter: { view, category, text } }: OwnView): InboxSearch => ({
  ...(view === 'all' ? {} : { lijst: view }),
  ...(category ? { wat: category } : {}),
  ...(text ? { zoek: text } : {}),
})

const isSame = (view: OwnView, { item: _, ...search }: InboxSearch): boolean =>
  hrefs.inbox(toSearch(view)) === hrefs.inbox(search)

/** Lists of one's own: what was narrowed, under a name. */
export const OwnViews = ({ search }: { search: InboxSearch }) => {
  const { t } = useLingui()
  const [naming, setNaming] = useState(false)
  const views = useQuery(trpc.inbox.views.queryOptions()).data ?? []
  const removing = useMutation({
    mutationFn: (id: string) => client.inbox.removeView.mutate({ commandId: v7(), id }),
    onSuccess: refresh,
  })
  const box = useFocusAfter(`${naming} ${views.length}`)
  const isNarrowed = search.wat !== undefined || search.zoek !== undefined
  const canSave = isNarrowed && !views.some((view) => isSame(view, search))
  if (views.length === 0 && !canSave) return null
  return (
    <div ref={box} className={styles.own}>
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
      {naming ? (
        <NameForm
          search={search}
          taken={views.map(({ name }) => name)}
          onSaved={refresh}
          onDone={() => setNaming(false)}
        />
      ) : null}
      {canSave && !naming ? (
        <Button size="small" variant="quiet" icon="save" onClick={() => setNaming(true)}>
          {t`Bewaar deze lijst`}
        </Button>
      ) : null}
    </div>
  )
}
