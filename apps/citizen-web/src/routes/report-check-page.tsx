import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { CheckForm } from '../features/report/check-form.tsx'
import { Page } from '../lib/page.tsx'

const report = getRouteApi('/$lang/melden')

export function ReportCheckPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Stap 4 van 4: klopt alles?`}>
      <CheckForm categories={report.useLoaderData()} />
    </Page>
  )
}
