import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Disown } from '../features/account/disown.tsx'
import { SignInFirst } from '../features/account/lazy-sign-in-first.ts'
import { Page } from '../lib/page.tsx'
import { NotFoundPage } from './lazy-not-found-page.ts'

const route = getRouteApi('/$lang/mijn/niet-van-mij/$reportId')

export function DisownPage() {
  const { t } = useLingui()
  const followed = route.useLoaderData()
  if (followed === null) return <SignInFirst />
  if (followed.kind === 'no_access') return <NotFoundPage />
  return (
    <Page title={t`Niet jouw melding`}>
      <Disown report={followed.report} />
    </Page>
  )
}
