import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { WhatForm } from '../features/report/what-form.tsx'
import { Page } from '../lib/page.tsx'

const report = getRouteApi('/$lang/melden')
const route = getRouteApi('/$lang/melden/')

export function ReportWhatPage() {
  const { t } = useLingui()
  const { tekst = '', soort = '' } = route.useSearch()
  return (
    <Page title={t`Stap 1 van 4: wat is er aan de hand?`}>
      <WhatForm categories={report.useLoaderData()} taken={{ text: tekst, category: soort }} />
    </Page>
  )
}
