import { useLingui } from '@lingui/react/macro'
import { foldWords } from '@meldpunt/domain'
import { Kbd, Select, TextField } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { type QueueSearch, sortOf, sorts } from '../../lib/queue-search.ts'
import { useKeys } from '../../lib/use-keys.ts'
import { sortLabels } from '../../words/views.ts'
import styles from './queue.module.css'
import type { SetSearch } from './queue.tsx'

type QueueHeadProps = {
  title: string
  search: QueueSearch
  onSearch: SetSearch
  total: number
  totalCapped: boolean
}

const pause = 300

/** Signs alone are no words: then nothing is searched and all reports stay in the list. */
const hasWords = (typed: string): boolean => foldWords(typed) !== ' '

/** Typing searches by itself after a short pause; the field belongs to the clerk, so the address never overwrites it. */
function useTypedSearch(search: QueueSearch, onSearch: SetSearch) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const stop = useCallback(() => clearTimeout(timer.current ?? undefined), [])
  useEffect(() => stop, [stop])
  // Who opens a report is on the way before this page is gone; the search must not call them back.
  useEffect(() => router.subscribe('onBeforeNavigate', (to) => to.pathChanged && stop()), [router, stop])
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = search.zoek ?? ''
  }, [search.zoek])
  const apply = () => {
    const { zoek: _, ...others } = search
    const typed = field.current?.value.trim() ?? ''
    onSearch(typed === '' ? others : { ...others, zoek: typed }, { replace: true })
  }
  const onType = () => {
    stop()
    timer.current = setTimeout(apply, pause)
  }
  return { field, apply, onType }
}

export const QueueHead = ({ title, search, onSearch, total, totalCapped }: QueueHeadProps) => {
  const { t, i18n } = useLingui()
  const { field, apply, onType } = useTypedSearch(search, onSearch)
  useKeys({ '/': () => field.current?.focus() })
  const sortBy = (value: string) => {
    const { sorteer: _, ...others } = search
    const sorteer = sorts.find((sort) => sort === value)
    onSearch(sorteer && sorteer !== 'due' ? { ...others, sorteer } : others, { replace: true })
  }
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{title}</h1>
        <span className="soft num" role="status">
          {totalCapped ? `${total}+` : total}
        </span>
      </div>
      <div className={styles.tools}>
        <search className={styles.search}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              apply()
            }}
          >
            <TextField
              ref={field}
              type="search"
              label={t`Zoek`}
              hideLabel
              placeholder={t`Zoek nummer, naam, straat of woord`}
              defaultValue={search.zoek ?? ''}
              onChange={onType}
              autoComplete="off"
            />
            <span className={styles.searchKey} aria-hidden="true">
              <Kbd>/</Kbd>
            </span>
          </form>
        </search>
        <Select
          label={t`Volgorde`}
          hideLabel
          value={sortOf(search)}
          onChange={(event) => sortBy(event.target.value)}
          options={sorts.map((sort) => ({ value: sort, label: i18n._(sortLabels[sort]) }))}
        />
      </div>
      {search.zoek === undefined || hasWords(search.zoek) ? null : (
        <p role="status" className="soft small">
          {t`Er staat geen woord of nummer in je zoekveld: je ziet alle meldingen.`}
        </p>
      )}
    </header>
  )
}
