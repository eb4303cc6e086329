import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Kept } from '../features/account/kept.tsx'
import { SignInFirst } from '../features/account/lazy-sign-in-first.ts'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/mijn/gegevens')

export function KeptPage() {
  const { t } = useLingui()
  const known = route.useLoaderData()
  if (known === null) return <SignInFirst />
  return (
    <Page title={t`Wat we over je bewaren`}>
      <Kept known={known} />
    </Page>
  )
}
