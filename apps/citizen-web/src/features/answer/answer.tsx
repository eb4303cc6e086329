import { Trans } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import type { AnswerView } from '../../lib/api.ts'
import { city } from '../../lib/city.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import styles from './answer.module.css'
import { BodyText, SpokenText } from './answer-text.tsx'

/** One answer: what was asked first, and everything that belongs to it. */
export function Answer({ answer }: { answer: AnswerView }) {
  const language = useLanguage()
  const { question, spoken, body, hours, place, followUps, links, owner } = answer
  // What nobody translated is read out in its own language by a screen reader.
  const lang = answer.language === language ? undefined : answer.language
  return (
    <>
      <h1 lang={lang}>{question}</h1>
      <div lang={lang}>
        <SpokenText spoken={spoken} />
      </div>
      {body === '' ? null : (
        <div className="prose" lang={lang}>
          <BodyText text={body} />
        </div>
      )}
      {hours && <Hours hours={hours} />}
      {place && <Place place={place} />}
      {followUps.length > 0 && <FollowUps followUps={followUps} lang={lang} />}
      {links.length > 0 && <Links links={links} lang={lang} />}
      <p className={styles.soft}>
        <Trans>Dit antwoord is van {owner.name}.</Trans>
      </p>
      <ReportInstead />
    </>
  )
}

function Hours({ hours }: { hours: NonNullable<AnswerView['hours']> }) {
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">
        <Trans>Openingsuren</Trans>
      </h2>
      <table className={styles.hours}>
        <tbody>
          {hours.days.map(({ label, text, today }) => (
            <tr key={label} className={today ? styles.today : undefined}>
              <th scope="row">{today ? <Trans>{label}, vandaag</Trans> : label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hours.note === '' ? null : (
        <p className={styles.soft} lang="nl">
          {hours.note}
        </p>
      )}
    </section>
  )
}

function Place({ place: { name, address, route } }: { place: NonNullable<AnswerView['place']> }) {
  return (
    <section aria-labelledby="place">
      <h2 id="place">
        <Trans>Waar je moet zijn</Trans>
      </h2>
      <address className={styles.place}>
        {name}
        <br />
        {address}
      </address>
      <p>
        <a href={route} rel="external">
          <Trans>Toon de weg op de kaart</Trans>
        </a>
      </p>
    </section>
  )
}

type Part = { lang: string | undefined }

function FollowUps({ followUps, lang }: Part & Pick<AnswerView, 'followUps'>) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        <Trans>Vraag je je ook af …</Trans>
      </h2>
      <dl className={styles.next} lang={lang}>
        {followUps.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Links({ links, lang }: Part & Pick<AnswerView, 'links'>) {
  return (
    <section aria-labelledby="links">
      <h2 id="links">
        <Trans>Verder</Trans>
      </h2>
      <ul lang={lang}>
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="external">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whoever did not come for this answer is not at a dead end. */
export function ReportInstead({ text = '' }: { text?: string }) {
  const path = usePath()
  const query = text === '' ? '' : `?${new URLSearchParams({ tekst: text })}`
  return (
    <section className={styles.report} aria-labelledby="report">
      <h2 id="report">
        <Trans>Is dit niet wat je zocht?</Trans>
      </h2>
      <p>
        <Trans>
          Maak een melding, of bel <a href={`tel:${city.number}`}>{city.number}</a>. Een medewerker helpt je
          verder.
        </Trans>
      </p>
      <div className="acts">
        <LinkButton variant="primary" icon="report" href={`${path('melden')}${query}`}>
          <Trans>Maak een melding</Trans>
        </LinkButton>
      </div>
    </section>
  )
}
