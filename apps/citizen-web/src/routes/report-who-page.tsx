import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { WhoForm } from '../features/report/who-form.tsx'
import { Page } from '../lib/page.tsx'

const report = getRouteApi('/$lang/melden')
const who = getRouteApi('/$lang/melden/wie')

export function ReportWhoPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Stap 3 van 4: wie ben je?`}>
      <WhoForm categories={report.useLoaderData()} known={who.useLoaderData()} />
    </Page>
  )
}
