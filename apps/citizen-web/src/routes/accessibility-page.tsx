import { Trans, useLingui } from '@lingui/react/macro'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'

/** The statement that a site of a public body owes its visitors. */
export function AccessibilityPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Toegankelijkheid`}>
      <div className="wrap page narrow prose">
        <h1>
          <Trans>Toegankelijkheid</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Iedereen moet kunnen melden en volgen. Daarom bouwen we deze site volgens WCAG 2.2, niveau AA.
          </Trans>
        </p>
        <h2>
          <Trans>Wat je mag verwachten</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Alles werkt met alleen een toetsenbord en met een schermlezer.</Trans>
          </li>
          <li>
            <Trans>Tekst kan je tot 400 % vergroten. Er is een lichte en een donkere weergave.</Trans>
          </li>
          <li>
            <Trans>
              Een status zeggen we nooit alleen met kleur: er staat altijd een woord en een teken bij.
            </Trans>
          </li>
          <li>
            <Trans>Melden en volgen kan ook zonder JavaScript. Alleen foto’s versturen kan dan niet.</Trans>
          </li>
          <li>
            <Trans>De site bestaat in het Nederlands, Engels, Frans en Duits, in eenvoudige taal.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>Wat nog niet volmaakt is</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Foto’s van melders hebben geen beschrijving. Wat erop staat, lees je in de melding.</Trans>
          </li>
          <li>
            <Trans>Wat mensen zelf schrijven, tonen we in hun eigen taal. We vertalen dat niet.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>Hoe we dit nakijken</Trans>
        </h2>
        <p>
          <Trans>
            Bij elke wijziging doorloopt een computer de pagina’s, in licht en donker. Dat is een toets door
            ons zelf, geen onderzoek door een ander.
          </Trans>
        </p>
        <h2>
          <Trans>Lukt iets niet?</Trans>
        </h2>
        <p>
          <Trans>
            Bel <a href={`tel:${city.number}`}>{city.number}</a> of mail{' '}
            <a href={`mailto:${city.mail}`}>{city.mail}</a>. We helpen je verder en mailen terug wat we eraan
            doen. Ben je niet tevreden met ons antwoord? Dan kan je terecht bij de Vlaamse Ombudsdienst.
          </Trans>
        </p>
      </div>
    </Page>
  )
}
