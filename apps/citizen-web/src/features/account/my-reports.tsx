import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Icon, LinkButton } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import type { PersonSession } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import { useAccount } from '../../lib/use-account.ts'
import styles from './account.module.css'
import { InboxList } from './inbox-list.tsx'
import type { Mine } from './load-mine.ts'
import { NoReports } from './no-reports.tsx'
import { ReportLine } from './report-line.tsx'
import { useOpening } from './use-opening.ts'

/** So many that are done are shown; the others are a press away. */
const shownDone = 3

type MyReportsProps = { mine: Mine; done: string | undefined; signOut: ReactNode }

/** Everything of who signed in: what is open, what is done, what we told. */
export function MyReports({ mine: { reports, inbox }, done, signOut }: MyReportsProps) {
  const path = usePath()
  const { person } = useAccount()
  const opening = useOpening(inbox)
  return (
    <div className="wrap">
      <header className={styles.hello}>
        <div>
          <h1>
            <Trans>Mijn meldingen</Trans>
          </h1>
          {person ? <Hello person={person} /> : null}
        </div>
        {signOut}
      </header>
      <Done what={done} />
      <div className={`duo ${styles.below}`}>
        <div>{reports.total === 0 ? <NoReports /> : <Lists reports={reports} onOpen={opening} />}</div>
        <div className={styles.aside}>
          <InboxList inbox={inbox} onOpen={opening} />
          <section>
            <LinkButton variant="primary" icon="plus" href={path('melden')}>
              <Trans>Nieuwe melding</Trans>
            </LinkButton>
            <a className={styles.way} href={path('mijn/toevoegen')}>
              <Icon name="link" />
              <Trans>Een melding toevoegen</Trans>
            </a>
            <a className={styles.way} href={path('mijn/voorkeuren')}>
              <Icon name="bell" />
              <Trans>Hoe we je bereiken, en je gegevens</Trans>
            </a>
          </section>
        </div>
      </div>
    </div>
  )
}

function Hello({ person }: { person: NonNullable<PersonSession['person']> }) {
  const { givenName, means } = person
  if (means === 'itsme')
    return (
      <p className="soft">
        <Trans>Dag {givenName}. Je bent aangemeld met itsme.</Trans>
      </p>
    )
  if (means === 'eid')
    return (
      <p className="soft">
        <Trans>Dag {givenName}. Je bent aangemeld met je eID.</Trans>
      </p>
    )
  return (
    <p className="soft">
      <Trans>Dag {givenName}. Je bent aangemeld met Mijn Burgerprofiel.</Trans>
    </p>
  )
}

function Done({ what }: { what: string | undefined }) {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    addReport: t`De melding staat nu bij jouw meldingen.`,
    disown: t`De melding is weg uit je lijst. 1777 weet dat ze niet van jou is.`,
  }
  const said = what === undefined ? undefined : words[what]
  return said ? (
    <div className={styles.said}>
      <Alert tone="success" live="polite">
        {said}
      </Alert>
    </div>
  ) : null
}

type ListsProps = { reports: Mine['reports']; onOpen: (reportId: string) => void }

function Lists({ reports: { open, closed }, onOpen }: ListsProps) {
  const { t } = useLingui()
  const first = closed.slice(0, shownDone)
  const others = closed.slice(shownDone)
  const count = others.length
  return (
    <>
      {open.length > 0 ? (
        <section aria-labelledby="open">
          <h2 id="open">
            <Trans>
              Open <span className={styles.count}>{open.length}</span>
            </Trans>
          </h2>
          <ul className={styles.list}>
            {open.map((report) => (
              <ReportLine key={report.reportId} report={report} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ) : null}
      {closed.length > 0 ? (
        <section aria-labelledby="closed" className={open.length > 0 ? styles.next : undefined}>
          <h2 id="closed">
            <Trans>
              Klaar <span className={styles.count}>{closed.length}</span>
            </Trans>
          </h2>
          <ul className={styles.list}>
            {first.map((report) => (
              <ReportLine key={report.reportId} report={report} onOpen={onOpen} />
            ))}
          </ul>
          {count > 0 ? (
            <details className={styles.others}>
              <summary>
                {t`${plural(count, { one: 'Toon de andere melding', other: 'Toon de andere #' })}`}
              </summary>
              <ul className={styles.list}>
                {others.map((report) => (
                  <ReportLine key={report.reportId} report={report} onOpen={onOpen} />
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      ) : null}
    </>
  )
}
