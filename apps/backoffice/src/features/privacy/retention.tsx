import { useLingui } from '@lingui/react/macro'
import { DataTable, EmptyState, Row, Section, Skeleton, WideCell } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { useMember } from '../../lib/member.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import { dataClassWords } from '../../words/data-class-words.ts'
import { TermForm } from './term-form.tsx'

type Overview = Outputs['retention']['overview']

const Terms = ({ terms }: Pick<Overview, 'terms'>) => {
  const { t, i18n } = useLingui()
  const mayChange = useMember().role === 'admin'
  return (
    <div className={styles.cards}>
      {terms.map((term) => {
        const { label, what } = dataClassWords[term.dataClass]
        return (
          <div key={term.dataClass} className={styles.card} data-with="form">
            <div>
              <h3>{i18n._(label)}</h3>
              <p className="soft">{i18n._(what)}</p>
            </div>
            {mayChange ? <TermForm term={term} /> : <p>{t`${term.days} dagen`}</p>}
          </div>
        )
      })}
    </div>
  )
}

const Runs = ({ runs }: Pick<Overview, 'runs'>) => {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  if (runs.length === 0)
    return (
      <EmptyState
        title={t`Nog niet gelopen`}
      >{t`Elke nacht om 3.40 uur gaat weg wat oud genoeg is.`}</EmptyState>
    )
  const columns = [
    { id: 'at', label: t`Wanneer` },
    { id: 'state', label: t`Toestand` },
    { id: 'what', label: t`Wat er wegging` },
  ]
  const stateOf = ({ finishedAt, failed }: Overview['runs'][number]) => {
    if (finishedAt === null) return t`Niet afgewerkt`
    return failed > 0 ? t`Deels mislukt` : t`Klaar`
  }
  return (
    <DataTable caption={t`De laatste keren`} columns={columns}>
      {runs.map((run) => (
        <Row key={run.id}>
          <td>
            <time dateTime={isoOf(run.startedAt)}>
              {shortDay(run.startedAt, language)} {shortTime(run.startedAt, language)}
            </time>
          </td>
          <td>{stateOf(run)}</td>
          <WideCell>
            {run.counts
              .map(({ dataClass, count }) => `${i18n._(dataClassWords[dataClass].label)}: ${count}`)
              .join(' · ') || <span className="soft">{t`niets`}</span>}
          </WideCell>
        </Row>
      ))}
    </DataTable>
  )
}

/** How long what is kept, and what the last nights removed. */
export const Retention = () => {
  const { t } = useLingui()
  const overview = useQuery(trpc.retention.overview.queryOptions())
  if (overview.isPending) return <Skeleton label={t`De termijnen komen eraan`} lines={8} />
  if (overview.isError) return <LoadError error={overview.error} onRetry={() => overview.refetch()} />
  const { terms, runs } = overview.data
  return (
    <>
      <Section title={t`De laatste keren`}>
        <Runs runs={runs} />
      </Section>
      <Section title={t`Termijnen`}>
        <Terms terms={terms} />
        <p className="soft small">
          {t`Zonder keuze: een aanmelding verdwijnt binnen het uur na haar einde, een foto van een melding die niemand verstuurde na een dag.`}
        </p>
      </Section>
    </>
  )
}
