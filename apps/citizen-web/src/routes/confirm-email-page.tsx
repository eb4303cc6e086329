import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { ConfirmEmail, EmailConfirmed } from '../features/account/confirm-email.tsx'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/mail-bevestigen/$token')

export function ConfirmEmailPage() {
  const { t } = useLingui()
  const { token } = route.useParams()
  const isDone = token === 'gelukt'
  return (
    <Page title={isDone ? t`Je mailadres is bevestigd` : t`Bevestig je mailadres`}>
      {isDone ? <EmailConfirmed /> : <ConfirmEmail token={token} />}
    </Page>
  )
}
