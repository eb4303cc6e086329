import { useLingui } from '@lingui/react/macro'
import { channels, say } from '@meldpunt/domain'
import { Button, Checkbox, DateField, Select } from '@meldpunt/ui'
import { type FormEvent, useId } from 'react'
import { useLanguage } from '../../lib/language.ts'
import styles from '../../lib/workspace.module.css'
import { contactWords } from '../../words/contact-words.ts'
import { type ContactsSearch, contactOutcomes, parseContactsSearch } from './contacts-search.ts'

type ContactsFilterProps = {
  search: ContactsSearch
  days: { from: string; until: string }
  onSearch: (next: ContactsSearch) => void
}

/** Which days, by which channel and with what outcome: into the address, so that it can be kept and mailed. */
export const ContactsFilter = ({ search, days, onSearch }: ContactsFilterProps) => {
  const { t } = useLingui()
  const id = useId()
  const language = useLanguage()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(parseContactsSearch(Object.fromEntries(new FormData(event.currentTarget))))
  }
  return (
    <form onSubmit={submit} className="stack" aria-label={t`Contacten kiezen`}>
      <div className={styles.bar} key={JSON.stringify(search)}>
        <DateField id={`${id}-from`} name="van" label={t`Van`} defaultValue={days.from} />
        <DateField id={`${id}-until`} name="tot" label={t`Tot en met`} defaultValue={days.until} />
        <Select
          id={`${id}-channel`}
          name="kanaal"
          label={t`Kanaal`}
          placeholder={t`Alle kanalen`}
          defaultValue={search.kanaal ?? ''}
          options={channels.map((channel) => ({
            value: channel,
            label: say(language, `channel.${channel}`),
          }))}
        />
        <Select
          id={`${id}-outcome`}
          name="uitkomst"
          label={t`Uitkomst`}
          placeholder={t`Alle uitkomsten`}
          defaultValue={search.uitkomst ?? ''}
          options={contactOutcomes.map((outcome) => ({ value: outcome, label: contactWords(outcome) }))}
        />
      </div>
      <div className="acts" key={`acts ${JSON.stringify(search)}`}>
        <Checkbox
          id={`${id}-mine`}
          name="mijn"
          value="ja"
          defaultChecked={search.mijn === 'ja'}
          label={t`Alleen die van mij`}
        />
        <Button type="submit">{t`Toon`}</Button>
        {Object.keys(search).length > 0 ? (
          <Button variant="quiet" onClick={() => onSearch({})}>{t`Laatste week, alles`}</Button>
        ) : null}
      </div>
    </form>
  )
}
