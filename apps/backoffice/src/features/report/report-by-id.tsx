import { useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { hrefs } from '../../lib/hrefs.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { isNotFound } from '../../lib/refusal.ts'
import type { Report } from '../../lib/report.ts'
import { trpc } from '../../lib/trpc.ts'
import { ReportPage } from './report-page.tsx'

const isUnderWay = ({ state }: Report['notices'][number]): boolean =>
  state === 'waiting' || state === 'claimed'

/** Reads a report by its id or by its reference. */
export const ReportById = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const report = useQuery(
    trpc.report.get.queryOptions(
      { id },
      // A notice that is on its way changes no version, so that nobody tells when it arrived: ask again until it has.
      { refetchInterval: ({ state }) => (state.data?.notices.some(isUnderWay) ? 3_000 : false) },
    ),
  )
  if (report.data) return <ReportPage report={report.data} />
  return (
    <main id="main" tabIndex={-1}>
      {report.isPending ? <Skeleton label={t`De melding komt eraan`} lines={10} /> : null}
      {report.isError && isNotFound(report.error) ? (
        <EmptyState
          title={t`Deze melding is er niet`}
          action={<LinkButton href={hrefs.queue()}>{t`Naar de wachtrij`}</LinkButton>}
        >
          {t`Kijk het nummer na. Misschien mag je ze niet zien: vraag het dan aan 1777.`}
        </EmptyState>
      ) : null}
      {report.isError && !isNotFound(report.error) ? (
        <LoadError error={report.error} onRetry={() => report.refetch()} />
      ) : null}
    </main>
  )
}
