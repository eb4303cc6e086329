import { Trans, useLingui } from '@lingui/react/macro'
import { Button, LinkButton, TextField } from '@meldpunt/ui'
import { getRouteApi } from '@tanstack/react-router'
import { AskField } from '../features/ask/ask-field.tsx'
import { IncidentBanner } from '../features/ask/incident-banner.tsx'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'
import { signInPath } from '../lib/sign-in-path.ts'
import { usePath } from '../lib/site.tsx'
import { useAccount } from '../lib/use-account.ts'
import styles from './home-page.module.css'

const route = getRouteApi('/$lang/')

export function HomePage() {
  const { t } = useLingui()
  const { categories, incidents } = route.useLoaderData()
  return (
    <Page title={t`Wat wil je melden of vragen?`}>
      <div className={`wrap ${styles.home}`}>
        <IncidentBanner incidents={incidents} />
        <AskField categories={categories} />
        <Ways />
        <HowItWorks />
      </div>
    </Page>
  )
}

/** The ways to reach the desk. */
function Ways() {
  const { t } = useLingui()
  const path = usePath()
  return (
    <div className={styles.ways}>
      <section className={styles.online} aria-label={t`Online melding`}>
        <div className="acts">
          <LinkButton variant="primary" size="big" icon="report" href={path('melden')}>
            <Trans>Via online melding</Trans>
          </LinkButton>
          <OwnReports />
        </div>
        <p>
          <Trans>In twee minuten, met een foto. Een account is niet nodig.</Trans>
        </p>
      </section>
      <section className={styles.phone} aria-label={t`Bellen`}>
        <a href={`tel:${city.number}`} aria-label={t`Bel ${city.number}`}>
          {city.number}
        </a>
        <p>
          <Trans>Liever bellen? Gratis, elke werkdag van 9 tot 17 uur.</Trans>
        </p>
      </section>
    </div>
  )
}

/** The city's other known entry. */
function OwnReports() {
  const path = usePath()
  const { signInOffered, person } = useAccount()
  if (person === null && !signInOffered) return null
  const mine = path('mijn')
  return (
    <LinkButton size="big" icon="person" href={person ? mine : signInPath(mine)}>
      {person ? <Trans>Mijn meldingen</Trans> : <Trans>Aanmelden</Trans>}
    </LinkButton>
  )
}

/** Back to a report by its number, from the home page. */
function FindByNumber() {
  const { t } = useLingui()
  const path = usePath()
  return (
    <form action={path('volgen')} className={styles.find}>
      <TextField
        id="number"
        name="nummer"
        label={t`Nummer van je melding`}
        hint={
          <Trans>
            Negen cijfers, bijvoorbeeld <span className="ref">482-193-70-4</span>.
          </Trans>
        }
        inputMode="numeric"
        autoComplete="off"
      />
      <Button type="submit">
        <Trans>Volg</Trans>
      </Button>
    </form>
  )
}

function HowItWorks() {
  const { t } = useLingui()
  const steps = [
    { title: t`Je meldt`, text: t`Zeg in je eigen woorden wat er is en waar. Voeg een foto toe als je kan.` },
    {
      title: t`1777 leest`,
      text: t`Een medewerker geeft meteen antwoord, of geeft je melding aan de juiste dienst.`,
    },
    {
      title: t`Je volgt elke stap`,
      text: t`Je ziet wie het heeft, wat er gebeurt en tussen welke dagen. Ook per mail.`,
    },
    {
      title: t`Het is klaar`,
      text: t`Je krijgt het resultaat te zien. Niet opgelost? Zeg het, en iemand kijkt opnieuw.`,
    },
  ]
  return (
    <>
      <section className={styles.section} aria-labelledby="how">
        <h2 id="how">
          <Trans>Zo werkt het</Trans>
        </h2>
        <ol className={styles.steps}>
          {steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="follow">
        <h2 id="follow">
          <Trans>Volg je melding</Trans>
        </h2>
        <div>
          <p>
            <Trans>
              Elke melding heeft een geheime link. Die staat in de mail die je kreeg en op de pagina na het
              versturen. Vind je hem niet? Met je nummer sturen we je een code.
            </Trans>
          </p>
          <FindByNumber />
        </div>
      </section>
    </>
  )
}
