import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, LinkButton } from '@meldpunt/ui'
import { useRouterState } from '@tanstack/react-router'
import { Page } from '../../lib/page.tsx'
import { signInPath } from '../../lib/sign-in-path.ts'
import { usePath, useSite } from '../../lib/site.tsx'
import { useAccount } from '../../lib/use-account.ts'

/** In the place of a page that is only for who signed in. */
export function SignInFirst() {
  const { t } = useLingui()
  const path = usePath()
  const { form } = useSite()
  const { signInOffered } = useAccount()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <Page title={t`Meld je aan`} status={401}>
      <div className="wrap page narrow">
        <h1>
          <Trans>Al je meldingen op één plek</Trans>
        </h1>
        {form ? (
          <Alert tone="warning" title={t`Je bent niet meer aangemeld`}>
            {t`Dit is niet verstuurd. Meld je aan en probeer opnieuw.`}
          </Alert>
        ) : null}
        <p className="lead">
          <Trans>
            Meld je aan met itsme of je eID. Dan zie je al je meldingen, ook die waarover je belde of mailde,
            en hoef je geen link te bewaren.
          </Trans>
        </p>
        {signInOffered ? (
          <LinkButton variant="primary" size="big" icon="person" href={signInPath(here)}>
            <Trans>Aanmelden</Trans>
          </LinkButton>
        ) : (
          <p>
            <Trans>Aanmelden kan in deze stad nog niet.</Trans>
          </p>
        )}
        <p>
          <Trans>
            Liever zonder account? <a href={path('volgen')}>Volg een melding met je nummer</a> of met de link
            uit je mail.
          </Trans>
        </p>
      </div>
    </Page>
  )
}
