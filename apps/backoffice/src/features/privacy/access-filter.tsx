import { useLingui } from '@lingui/react/macro'
import { Button, Select, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import type { AccessSearch } from './access-search.ts'
import { parseAccessSearch } from './access-search.ts'

type AccessFilterProps = {
  search: AccessSearch
  /** The words beside the reference, when there is no such report. */
  error: string | undefined
  onSearch: (next: AccessSearch) => void
}

/** Of which report, and of whom: into the address, so that it can be kept and mailed. */
export const AccessFilter = ({ search, error, onSearch }: AccessFilterProps) => {
  const { t } = useLingui()
  const id = useId()
  const lists = useQuery(trpc.desk.lists.queryOptions(undefined, { staleTime: 300_000 }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    onSearch(parseAccessSearch({ ...typed, persoon: search.persoon }))
  }
  return (
    <form onSubmit={submit} className="stack" aria-label={t`Zoeken in het logboek`}>
      <div className={styles.bar} key={JSON.stringify(search)}>
        <TextField
          id={`${id}-reference`}
          name="melding"
          label={t`Nummer van de melding`}
          defaultValue={search.melding ?? ''}
          error={error}
          inputMode="numeric"
          autoComplete="off"
        />
        <Select
          id={`${id}-member`}
          name="medewerker"
          label={t`Medewerker`}
          placeholder={t`Iedereen`}
          defaultValue={search.medewerker ?? ''}
          options={(lists.data?.members ?? []).map(({ memberId, name }) => ({
            value: memberId,
            label: name,
          }))}
        />
      </div>
      <div className="acts">
        <Button type="submit">{t`Zoek`}</Button>
        {Object.keys(search).length > 0 ? (
          <Button variant="quiet" onClick={() => onSearch({})}>{t`Toon alles`}</Button>
        ) : null}
      </div>
    </form>
  )
}
