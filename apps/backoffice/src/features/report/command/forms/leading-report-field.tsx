import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { statusLabels } from '@meldpunt/domain'
import { RadioGroup, StatusMark, TextField } from '@meldpunt/ui'
import type { KeyboardEvent } from 'react'
import { useLanguage } from '../../../../lib/language.ts'
import { LoadError } from '../../../../lib/load-error.tsx'
import type { FoundReport } from './alike-reports.ts'
import styles from './merging.module.css'
import type { useLeadingReport } from './use-leading-report.ts'

type LeadingReportFieldProps = {
  id: string
  error: string | undefined
  leading: ReturnType<typeof useLeadingReport>
}

const Name = ({ row }: { row: FoundReport }) => {
  const language = useLanguage()
  return (
    <span className={styles.name}>
      <span className="ref">{row.reference}</span>
      <StatusMark status={row.status} label={statusLabels[language][row.status]} look="flat" />
    </span>
  )
}

const About = ({ row: { category, placeText, summary } }: { row: FoundReport }) => {
  const { t } = useLingui()
  return (
    <>
      <b>{category?.label ?? t`Nog geen categorie`}</b> {placeText}
      <span className={styles.summary}>{summary ?? t`tekst afgeschermd`}</span>
    </>
  )
}

function useFoundWords({ isSearch, isPending, found }: LeadingReportFieldProps['leading']): string {
  const { t } = useLingui()
  const count = found.length
  if (isPending) return t`We zoeken`
  if (isSearch) {
    return count === 0
      ? t`Geen open melding met dit nummer of deze woorden.`
      : plural(count, { one: '# open melding gevonden', other: '# open meldingen gevonden' })
  }
  return count === 0
    ? t`Geen open melding in de buurt die hierop lijkt. Zoek op nummer, straat of woord.`
    : t`Open meldingen in de buurt of over hetzelfde`
}

/** Finds the report that leads: by number or word, or from the few that look like this one. */
export const LeadingReportField = ({ id, error, leading }: LeadingReportFieldProps) => {
  const { t } = useLingui()
  const { typed, type, picked, pick, choices, found, failed } = leading
  const words = useFoundWords(leading)
  // Enter looks for a number that was typed; it must not send a form in which nothing is chosen yet.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [only, ...others] = found
    if (only && others.length === 0) pick(only.id)
  }
  return (
    <div className={styles.leading}>
      <TextField
        label={t`Zoek de andere melding`}
        hint={t`Nummer, straat of woord`}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="soft small">
        {words}
      </p>
      {failed ? <LoadError error={failed.error} onRetry={failed.retry} /> : null}
      <RadioGroup
        id={id}
        legend={t`Met welke melding?`}
        hideLegend={choices.length === 0}
        name="leading"
        look="rows"
        error={error}
        value={picked?.id ?? ''}
        onChange={pick}
        options={choices.map((row) => ({
          value: row.id,
          label: <Name row={row} />,
          hint: <About row={row} />,
        }))}
      />
    </div>
  )
}
