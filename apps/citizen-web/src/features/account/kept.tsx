import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayWithYear, formatInstant } from '@meldpunt/domain'
import { LinkButton } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import type { Kept as Known } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import styles from './account.module.css'
import { AccountHead } from './account-head.tsx'
import { KeptReport } from './kept-report.tsx'
import { Terms } from './terms.tsx'
import { useAccessWords } from './use-access-words.ts'

/** All that is kept about who signed in, to be read; the file has the same. */
export function Kept({ known }: { known: Known }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <div className="wrap page">
      <AccountHead>
        <Trans>Wat we over je bewaren</Trans>
      </AccountHead>
      <LinkButton icon="download" href={`/api/mijn/gegevens.json?language=${language}`} download>
        <Trans>Download als bestand</Trans>
      </LinkButton>
      <Part id="who" title={t`Over jou`}>
        <Person person={known.person} />
      </Part>
      <Part id="reports" title={t`Je meldingen`}>
        <ul className={styles.lines}>
          {known.reports.map((report) => (
            <KeptReport key={report.reference} report={report} />
          ))}
        </ul>
      </Part>
      {known.mails.length + known.contacts.length > 0 ? (
        <Part id="beside" title={t`Zonder melding`}>
          <Beside known={known} />
        </Part>
      ) : null}
      <Part id="access" title={t`Wie ernaar keek`}>
        <Access access={known.access} />
      </Part>
    </div>
  )
}

type PartProps = { id: string; title: string; children: ReactNode }

const Part = ({ id, title, children }: PartProps) => (
  <section className={styles.part} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div>{children}</div>
  </section>
)

function Person({ person }: { person: Known['person'] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const moment = (iso: string | null) => (iso === null ? null : formatInstant(Date.parse(iso), language))
  const { nationalNumber } = person
  const mail = person.emailConfirmed ? t`bevestigd` : t`nog niet bevestigd`
  return (
    <Terms
      terms={[
        [t`Naam`, [person.givenName, person.familyName].filter(Boolean).join(' ')],
        [t`Geboortedatum`, person.birthDate && formatDayWithYear(person.birthDate, language)],
        [t`Mailadres`, person.email && `${person.email} (${mail})`],
        [t`Mailadres dat wacht`, person.pendingEmail],
        [t`Telefoonnummer`, person.phone],
        [
          t`Rijksregisternummer`,
          nationalNumber.fingerprint ? t`Alleen als vingerafdruk, om je te herkennen` : null,
        ],
        [t`Verzegelde kopie`, nationalNumber.sealed ? t`Ja, voor je berichten in Mijn Burgerprofiel` : null],
        [t`Bekend sinds`, moment(person.knownSince)],
        [t`Laatst aangemeld`, moment(person.signedInAt)],
      ]}
    />
  )
}

function Beside({ known: { mails, contacts } }: { known: Known }) {
  const { t } = useLingui()
  const language = useLanguage()
  const moment = (iso: string) => formatInstant(Date.parse(iso), language)
  const called = contacts.map(({ startedAt, note }) => [moment(startedAt), note].filter(Boolean).join(': '))
  const mailed = mails.map(({ at, subject, text }) => `${moment(at)}: ${subject}\n${text}`)
  return (
    <Terms
      terms={[
        [t`Gesprekken`, called.join('\n')],
        [t`Mails`, mailed.join('\n\n')],
      ]}
    />
  )
}

function Access({ access }: { access: Known['access'] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const by = { member: t`een medewerker`, system: t`de computer van de stad`, person: t`jijzelf` }
  const what = useAccessWords()
  return (
    <ul className={styles.lines}>
      {access.map((line) => (
        <li key={`${line.at} ${line.what} ${line.reference}`}>
          <p className="soft small">{formatInstant(Date.parse(line.at), language)}</p>
          <p>
            {by[line.by]} · {what(line.what)}
            {line.reference ? <span className="ref"> {line.reference}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
