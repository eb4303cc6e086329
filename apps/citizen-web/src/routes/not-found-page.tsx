import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'
import { usePath } from '../lib/site.tsx'

export function NotFoundPage() {
  const { t } = useLingui()
  const path = usePath()
  return (
    <Page title={t`Deze pagina bestaat niet`} status={404}>
      <div className="wrap page narrow">
        <h1>
          <Trans>Deze pagina bestaat niet</Trans>
        </h1>
        <p className="lead">
          <Trans>Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.</Trans>
        </p>
        <p>
          <Trans>
            Zoek je je melding? Open dan de link uit je mail. Of bel{' '}
            <a href={`tel:${city.number}`}>{city.number}</a>.
          </Trans>
        </p>
        <LinkButton variant="primary" href={path('')}>
          <Trans>Naar het begin</Trans>
        </LinkButton>
      </div>
    </Page>
  )
}
