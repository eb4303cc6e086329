import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { AddReport } from '../features/account/add-report.tsx'
import { SignInFirst } from '../features/account/lazy-sign-in-first.ts'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/mijn/toevoegen')

export function AddReportPage() {
  const { t } = useLingui()
  const { nummer = '' } = route.useSearch()
  if (route.useLoaderData() === null) return <SignInFirst />
  return (
    <Page title={t`Een melding toevoegen`}>
      <AddReport number={nummer} />
    </Page>
  )
}
