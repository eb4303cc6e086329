import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { useRouterState } from '@tanstack/react-router'
import { city } from '../../lib/city.ts'
import { Page } from '../../lib/page.tsx'
import { signInPath } from '../../lib/sign-in-path.ts'
import { usePath } from '../../lib/site.tsx'
import { useAccount } from '../../lib/use-account.ts'

/** Without the secret link nobody sees a report, and nobody is told whether it exists. */
export function NoAccess() {
  const { t } = useLingui()
  const path = usePath()
  const { signInOffered, person } = useAccount()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <Page title={t`Open je melding met je link`} status={403}>
      <div className="wrap page narrow prose">
        <h1>
          <Trans>Open je melding met je link</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Deze melding kan je alleen zien met de geheime link, of als ze van jou is en je aangemeld bent.
            Die link staat in elke mail die je van ons kreeg, en op de pagina na het versturen.
          </Trans>
        </p>
        <ul>
          <li>
            <Trans>Open de link op dit toestel. Daarna werkt deze pagina hier ook.</Trans>
          </li>
          <li>
            <Trans>Werkt de link niet meer? Dan werd hij vervangen. Neem de link uit de nieuwste mail.</Trans>
          </li>
          <li>
            <Trans>
              Vind je hem niet? Bel <a href={`tel:${city.number}`}>{city.number}</a> en zeg het nummer van je
              melding.
            </Trans>
          </li>
        </ul>
        <div className="acts">
          {signInOffered && person === null ? (
            <LinkButton variant="primary" icon="person" href={signInPath(here)}>
              <Trans>Aanmelden</Trans>
            </LinkButton>
          ) : null}
          <LinkButton href={path('volgen')}>
            <Trans>Volg met je nummer en een code</Trans>
          </LinkButton>
        </div>
      </div>
    </Page>
  )
}
