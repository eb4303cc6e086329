import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { SignInFirst } from '../features/account/lazy-sign-in-first.ts'
import { Preferences } from '../features/account/preferences.tsx'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/mijn/voorkeuren')

export function PreferencesPage() {
  const { t } = useLingui()
  const known = route.useLoaderData()
  const { gelukt } = route.useSearch()
  if (known === null) return <SignInFirst />
  return (
    <Page title={t`Hoe we je bereiken`}>
      <Preferences known={known} done={gelukt} />
    </Page>
  )
}
