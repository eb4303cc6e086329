import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { SignInFirst } from '../features/account/lazy-sign-in-first.ts'
import { MyReports } from '../features/account/my-reports.tsx'
import { Page } from '../lib/page.tsx'
import { SignOut } from './sign-out.tsx'

const route = getRouteApi('/$lang/mijn')

export function MyReportsPage() {
  const { t } = useLingui()
  const mine = route.useLoaderData()
  const { gelukt } = route.useSearch()
  if (mine === null) return <SignInFirst />
  return (
    <Page title={t`Mijn meldingen`}>
      <MyReports mine={mine} done={gelukt} signOut={<SignOut />} />
    </Page>
  )
}
