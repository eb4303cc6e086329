import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ItemPaneProps } from '../../../lib/inbox/item-pane.ts'
import { ItemState } from '../../../lib/inbox/item-state.tsx'
import { trpc } from '../../../lib/trpc.ts'
import { BesidePane } from './beside-pane.tsx'

/** A report as an item of the inbox of the desk: the letter, and beside it what is written back. */
export const ReportBeside = (props: ItemPaneProps) => {
  const { t } = useLingui()
  const report = useQuery(trpc.report.get.queryOptions({ id: props.id }))
  if (report.data) return <BesidePane {...props} report={report.data} />
  return (
    <ItemState
      query={report}
      back={props.back}
      label={t`De melding`}
      loading={t`De melding komt eraan`}
      gone={t`Deze melding is er niet`}
    />
  )
}
