import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { QuestionsForm } from '../features/report/questions-form.tsx'
import { Page } from '../lib/page.tsx'

const report = getRouteApi('/$lang/melden')

export function ReportQuestionsPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Stap 1 van 4: nog een paar vragen`}>
      <QuestionsForm categories={report.useLoaderData()} />
    </Page>
  )
}
