import { useLingui } from '@lingui/react/macro'
import { DataTable, EmptyState, Row, Section, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { isoOf, shortDay } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { AccuracyChart } from './accuracy-chart.tsx'
import { ComparedTable, shareOf } from './compared-table.tsx'

type Insight = Outputs['insight']['proposals']

const shownWeeks = 26

function Models({ models }: Pick<Insight, 'models'>) {
  const { t } = useLingui()
  const language = useLanguage()
  const columns = [
    { id: 'version', label: t`Versie` },
    { id: 'at', label: t`Geleerd op` },
    { id: 'from', label: t`Uit meldingen` },
    { id: 'top1', label: t`Eerste juist (%)` },
    { id: 'top3', label: t`Bij de drie (%)` },
    { id: 'coverage', label: t`Iets voorgesteld (%)` },
    { id: 'threshold', label: t`Drempel (%)` },
  ]
  return (
    <DataTable caption={t`De laatste modellen, op de voorbeelden die ze nooit zagen`} columns={columns}>
      {models.map(({ version, trainedAt, reported, top1, top3, coverage, threshold }) => (
        <Row key={version}>
          <th scope="row">{version}</th>
          <td>
            <time dateTime={isoOf(trainedAt)}>{shortDay(trainedAt, language)}</time>
          </td>
          <td>{reported}</td>
          {Object.entries({ top1, top3, coverage, threshold }).map(([name, share]) => (
            <td key={name}>{shareOf(share, 1)}</td>
          ))}
        </Row>
      ))}
    </DataTable>
  )
}

function Confusions({ confusions }: Pick<Insight, 'confusions'>) {
  const { t } = useLingui()
  const columns = [
    { id: 'chosen', label: t`Gekozen` },
    { id: 'proposed', label: t`Voorgesteld` },
    { id: 'count', label: t`Keer` },
  ]
  return (
    <DataTable caption={t`Wat het vaakst verward wordt`} columns={columns}>
      {confusions.map(({ chosen, proposed, count }) => (
        <Row key={`${chosen} ${proposed}`}>
          <td>{chosen}</td>
          <td>{proposed}</td>
          <td>{count}</td>
        </Row>
      ))}
    </DataTable>
  )
}

/** How good the proposed categories were, against what people decided. */
export function ProposalInsight() {
  const { t } = useLingui()
  const insight = useQuery(trpc.insight.proposals.queryOptions({ weeks: shownWeeks }))
  if (insight.isPending) return <Skeleton label={t`De cijfers komen eraan`} lines={8} />
  if (insight.isError) return <LoadError error={insight.error} onRetry={() => insight.refetch()} />
  const { weeks, categories, confusions, models } = insight.data
  return (
    <>
      <Section title={t`Per week`}>
        {weeks.length === 0 ? (
          <EmptyState
            title={t`Nog geen beslissingen`}
          >{t`Zodra iemand meldingen registreert, zie je hier hoe vaak het voorstel juist was.`}</EmptyState>
        ) : (
          <>
            <AccuracyChart weeks={weeks} />
            <ComparedTable
              caption={t`Voorstellen per week, genoemd naar de maandag`}
              first={t`Week`}
              rows={weeks}
              file="voorstellen-per-week.csv"
            />
          </>
        )}
      </Section>
      {weeks.length > 0 ? (
        <Section title={t`Per categorie`}>
          <ComparedTable
            caption={t`Voorstellen per gekozen categorie`}
            first={t`Categorie`}
            rows={categories}
            file="voorstellen-per-categorie.csv"
          />
          {confusions.length > 0 ? <Confusions confusions={confusions} /> : null}
        </Section>
      ) : null}
      <Section title={t`Modellen`}>
        <Models models={models} />
      </Section>
    </>
  )
}
