import { useLingui } from '@lingui/react/macro'
import { toDay } from '@meldpunt/domain'
import { EmptyState, Section, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { LoadError } from '../../lib/load-error.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { AccuracyChart } from './accuracy-chart.tsx'
import { ComparedTable, shareOf } from './compared-table.tsx'
import { FigureTable } from './figure-table.tsx'

type Insight = Outputs['insight']['proposals']

const shownWeeks = 26

/** "31/08/2026", in the table as in its file. */
const dayText = (day: string): string => day.split('-').toReversed().join('/')

function Models({ models }: Pick<Insight, 'models'>) {
  const { t } = useLingui()
  const heads = [
    t`Versie`,
    t`Geleerd op`,
    t`Uit meldingen`,
    t`Eerste juist (%)`,
    t`Bij de drie (%)`,
    t`Iets voorgesteld (%)`,
    t`Dan juist (%)`,
    t`Drempel (%)`,
  ]
  const rows = models.map(
    ({ version, trainedAt, reported, top1, top3, coverage, rightAbove, threshold }) => ({
      key: String(version),
      cells: [
        version,
        dayText(toDay(trainedAt)),
        reported,
        shareOf(top1, 1),
        shareOf(top3, 1),
        shareOf(coverage, 1),
        shareOf(rightAbove, coverage === 0 ? 0 : 1),
        shareOf(threshold, 1),
      ] as const,
    }),
  )
  const caption = t`De laatste modellen, op de voorbeelden die ze nooit zagen`
  return <FigureTable caption={caption} heads={heads} rows={rows} file="voorstellen-modellen.csv" />
}

function Confusions({ confusions }: Pick<Insight, 'confusions'>) {
  const { t } = useLingui()
  const rows = confusions.map(({ chosen, proposed, count }) => ({
    key: `${chosen} ${proposed}`,
    cells: [chosen, proposed, count] as const,
  }))
  return (
    <Section title={t`Wat het vaakst verward wordt`}>
      <FigureTable
        caption={t`Wat het vaakst verward wordt`}
        heads={[t`Gekozen`, t`Voorgesteld`, t`Keer`]}
        rows={rows}
        file="voorstellen-verward.csv"
      />
    </Section>
  )
}

/** How good the proposed categories were, against what people decided. */
export function ProposalInsight() {
  const { t } = useLingui()
  const insight = useQuery(trpc.insight.proposals.queryOptions({ weeks: shownWeeks }))
  if (insight.isPending) return <Skeleton label={t`De cijfers komen eraan`} lines={8} />
  if (insight.isError) return <LoadError error={insight.error} onRetry={() => insight.refetch()} />
  const { categories, confusions, models } = insight.data
  const weeks = insight.data.weeks.map((week) => ({ ...week, name: dayText(week.name) }))
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
        </Section>
      ) : null}
      {confusions.length > 0 ? <Confusions confusions={confusions} /> : null}
      <Section title={t`Modellen`}>
        <p className="soft">{t`Elke nacht leert een nieuw model. We meten het op voorbeelden die het nooit zag.`}</p>
        {models.length === 0 ? <p>{t`Er is nog geen model.`}</p> : <Models models={models} />}
      </Section>
    </>
  )
}
