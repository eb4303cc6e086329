import { useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import frame from '../../../lib/inbox/item-frame.module.css'
import type { ItemPaneProps } from '../../../lib/inbox/item-pane.ts'
import { LoadError } from '../../../lib/load-error.tsx'
import { isNotFound } from '../../../lib/refusal.ts'
import { trpc } from '../../../lib/trpc.ts'
import { BesidePane } from './beside-pane.tsx'

/** A report as an item of the inbox of the desk: the letter, and beside it what is written back. */
export const ReportBeside = (props: ItemPaneProps) => {
  const { t } = useLingui()
  const report = useQuery(trpc.report.get.queryOptions({ id: props.id }))
  if (report.data) return <BesidePane {...props} report={report.data} />
  return (
    <section className={frame.item} aria-label={t`De melding`}>
      {report.isPending ? <Skeleton label={t`De melding komt eraan`} lines={10} /> : null}
      {report.isError && isNotFound(report.error) ? (
        <EmptyState
          title={t`Deze melding is er niet`}
          action={<LinkButton href={props.back}>{t`Terug naar het postvak`}</LinkButton>}
        />
      ) : null}
      {report.isError && !isNotFound(report.error) ? (
        <LoadError error={report.error} onRetry={() => report.refetch()} />
      ) : null}
    </section>
  )
}
