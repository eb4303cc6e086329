import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { WhereForm } from '../features/report/where-form.tsx'
import { Page } from '../lib/page.tsx'

const report = getRouteApi('/$lang/melden')

export function ReportWherePage() {
  const { t } = useLingui()
  return (
    <Page title={t`Stap 2 van 4: waar is het?`}>
      <WhereForm categories={report.useLoaderData()} />
    </Page>
  )
}
