import { Trans, useLingui } from '@lingui/react/macro'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'

/** What happens with what people tell the city. */
export function PrivacyPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Privacy`}>
      <div className="wrap page narrow prose">
        <h1>
          <Trans>Privacy</Trans>
        </h1>
        <p className="lead">
          <Trans>
            We vragen alleen wat nodig is om je melding te behandelen en jou te laten weten hoe het gaat.
          </Trans>
        </p>
        <WhatAndWho />
        <h2>
          <Trans>Op jouw toestel</Trans>
        </h2>
        <p>
          <Trans>
            Een melding die nog niet verstuurd is, bewaart je browser op je eigen toestel. Na het versturen
            wist hij ze. Er zijn twee soorten cookies: een die onthoudt welke melding je met je link opende,
            en een voor de foto’s die je net verstuurde. We volgen je niet en niemand anders kijkt mee.
          </Trans>
        </p>
        <h2>
          <Trans>Jouw rechten</Trans>
        </h2>
        <p>
          <Trans>
            Je kan vragen wat we over je weten, het laten verbeteren of laten wissen. Bel{' '}
            <a href={`tel:${city.number}`}>{city.number}</a> of mail{' '}
            <a href={`mailto:${city.mail}`}>{city.mail}</a>. Vind je dat we iets fout doen? Je kan een klacht
            indienen bij de Vlaamse Toezichtcommissie.
          </Trans>
        </p>
      </div>
    </Page>
  )
}

const WhatAndWho = () => (
  <>
    <h2>
      <Trans>Wat we bewaren</Trans>
    </h2>
    <ul>
      <li>
        <Trans>
          Wat je schrijft, de plaats en je foto’s. Uit foto’s halen we de verborgen plaatsgegevens weg.
        </Trans>
      </li>
      <li>
        <Trans>Je naam, mailadres en telefoonnummer, als je die geeft. Melden kan ook zonder.</Trans>
      </li>
      <li>
        <Trans>Elke stap van je melding, en welke berichten we je stuurden.</Trans>
      </li>
    </ul>
    <h2>
      <Trans>Wie ziet het</Trans>
    </h2>
    <ul>
      <li>
        <Trans>De medewerkers van 1777 en de dienst die je melding heeft.</Trans>
      </li>
      <li>
        <Trans>
          Een partner buiten de stad, als die je melding moet oplossen. Je contactgegevens geven we niet
          zomaar mee.
        </Trans>
      </li>
      <li>
        <Trans>Wie jouw geheime link heeft. Geef hem dus niet aan iedereen.</Trans>
      </li>
    </ul>
  </>
)
