import { useLingui } from '@lingui/react/macro'
import { Select, TextField } from '@meldpunt/ui'
import { useEffect, useRef, useState } from 'react'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { useLists } from '../../lib/lists.ts'
import { useKeys } from '../../lib/use-keys.ts'
import styles from './inbox.module.css'
import type { SetInboxSearch } from './inbox.tsx'

const pause = 250

/** Words and a category narrow the list; kept out of sight until somebody wants them. */
export const InboxFilter = ({ search, onSearch }: { search: InboxSearch; onSearch: SetInboxSearch }) => {
  const { t } = useLingui()
  const { categories } = useLists()
  const { zoek: _, wat, item: __, ...list } = search
  const [typed, setTyped] = useState(search.zoek ?? '')
  const field = useRef<HTMLInputElement>(null)
  const latest = useRef({ search, onSearch })
  useEffect(() => {
    latest.current = { search, onSearch }
  })
  useKeys({ '/': () => field.current?.focus() })
  useEffect(() => {
    const timer = setTimeout(() => {
      const { search: now, onSearch: put } = latest.current
      const { zoek: before = '', ...rest } = now
      const wanted = typed.trim()
      if (wanted !== before) put(wanted === '' ? rest : { ...rest, zoek: wanted }, { replace: true })
    }, pause)
    return () => clearTimeout(timer)
  }, [typed])
  const choose = (code: string) => {
    const narrowed = { ...list, ...(search.zoek ? { zoek: search.zoek } : {}) }
    onSearch(code === '' ? narrowed : { ...narrowed, wat: code }, { replace: true })
  }
  return (
    <div className={styles.filter}>
      <TextField
        ref={field}
        type="search"
        hideLabel
        label={t`Zoek in het postvak`}
        placeholder={t`Zoek in het postvak`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        hideLabel
        label={t`Categorie`}
        value={wat ?? ''}
        options={[
          { value: '', label: t`Elke categorie` },
          ...categories.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  )
}
