import { Trans, useLingui } from '@lingui/react/macro'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'

/** How somebody finds the way back to a report. */
export function HowToFollowPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Volg je melding`}>
      <div className="wrap page narrow prose">
        <h1>
          <Trans>Volg je melding</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Elke melding heeft een eigen geheime link. Wie de link heeft, ziet de melding. Een account is niet
            nodig.
          </Trans>
        </p>
        <h2>
          <Trans>Waar vind je de link?</Trans>
        </h2>
        <ul>
          <li>
            <Trans>In elke mail die we je over je melding stuurden. Klik op “Volg je melding”.</Trans>
          </li>
          <li>
            <Trans>Op de pagina die je zag na het versturen. Daar kon je de link kopiëren.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>Vind je hem niet?</Trans>
        </h2>
        <p>
          <Trans>
            Bel <a href={`tel:${city.number}`}>{city.number}</a>, elke werkdag van 9 tot 17 uur. Zeg het
            nummer van je melding, of waar en wanneer je meldde. Een medewerker zegt je hoe ver het staat.
          </Trans>
        </p>
      </div>
    </Page>
  )
}
