import { Trans, useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Button, CopyField, LinkButton, StatusMark } from '@meldpunt/ui'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { NoAccess } from '../features/follow/lazy-no-access.ts'
import { ReportTrack } from '../features/follow/report-track.tsx'
import { placeAndPerson, sentLink } from '../features/report/sent.ts'
import { draftStore } from '../features/report/use-draft.ts'
import type { FollowView } from '../lib/api.ts'
import { Page } from '../lib/page.tsx'
import { useLanguage, usePath, useSite } from '../lib/site.tsx'
import styles from './report-sent-page.module.css'

const route = getRouteApi('/$lang/verstuurd/$reportId')

export function ReportSentPage() {
  const { t } = useLingui()
  const followed = route.useLoaderData()
  if (followed.kind === 'no_access') return <NoAccess />
  return (
    <Page title={t`Je melding is verstuurd`}>
      <Sent report={followed.report} />
    </Page>
  )
}

/** The end of a report and the begin of following it: number, what happens now, the way back to it. */
function Sent({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      <div className={`wrap ${styles.done}`}>
        <div className={styles.status}>
          <StatusMark status={report.status} label={report.statusLabel} size="big" />
          <span className="soft">{formatInstant(report.receivedAt, language)}</span>
        </div>
        <h1>
          <Trans>Dank je. Je melding is bij 1777.</Trans>
        </h1>
        <p className="soft" id="your-number">
          <Trans>Jouw nummer</Trans>
        </p>
        <p className={styles.reference} aria-describedby="your-number">
          {report.reference}
        </p>
        <p className={styles.next}>
          {report.next.now} {report.next.when}
        </p>
      </div>
      <ReportTrack report={report} title={t`Wat er nu gebeurt`} showTitle />
      <div className={`wrap ${styles.below}`}>
        <div className="duo">
          <FollowIt report={report} />
          <Further reportId={report.reportId} />
        </div>
      </div>
    </>
  )
}

/** The link is known to the tab that sent the report; everybody else finds it in the mail. */
function useFollowUrl(reportId: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => setUrl(sentLink(reportId)), [reportId])
  return url
}

function FollowIt({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const path = usePath()
  const url = useFollowUrl(report.reportId)
  const isMailed = report.contact.channels.includes('mail')
  const isMine = report.account === 'mine'
  return (
    <section aria-labelledby="link" className="stack">
      {isMine ? (
        <>
          <h2>
            <Trans>Ze staat bij jouw meldingen</Trans>
          </h2>
          <p>
            <Trans>
              Bij <a href={path('mijn')}>Mijn meldingen</a> zie je elke stap, zonder link of code.
            </Trans>
          </p>
        </>
      ) : null}
      <h2 id="link">
        <Trans>Volg je melding zonder account</Trans>
      </h2>
      <p>
        <Trans>Met deze link kan je alles volgen en antwoorden. Deel hem alleen met wie je vertrouwt.</Trans>{' '}
        {isMailed ? <Trans>Je krijgt hem ook per mail.</Trans> : null}
        {url && !isMailed ? <Trans>Bewaar hem: we sturen hem niet.</Trans> : null}
      </p>
      {url ? (
        <CopyField
          label={t`de geheime link`}
          value={new URL(url, location.href).href}
          copyLabel={t`Kopieer`}
          copiedLabel={t`De link is gekopieerd.`}
        />
      ) : isMailed ? null : (
        <p className="needs-script">
          <Trans>
            Deze browser onthoudt je melding. Wil je ze op een ander toestel volgen? Bel 1777 en zeg je
            nummer.
          </Trans>
        </p>
      )}
      <noscript>{import.meta.env.SSR && !isMailed ? <PlainLink /> : null}</noscript>
      <div className="acts">
        <LinkButton variant="primary" size="big" href={path(`melding/${report.reportId}`)}>
          <Trans>Volg je melding</Trans>
        </LinkButton>
      </div>
    </section>
  )
}

/** Only the server renders it: the link stands in no data of the page. */
function PlainLink() {
  const { followLink } = useSite()
  if (!followLink) return null
  return (
    <>
      <p>
        <Trans>Bewaar hem: we sturen hem niet.</Trans>
      </p>
      <p>
        <a href={followLink}>{followLink}</a>
      </p>
    </>
  )
}

function Further({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const router = useRouter()
  const path = usePath()
  const reportMore = () => {
    draftStore().change(placeAndPerson())
    router.history.push(path('melden'))
  }
  return (
    <aside className={styles.further} aria-label={t`Verder`}>
      <section className="needs-script">
        <h2>
          <Trans>Nog iets op dezelfde plek?</Trans>
        </h2>
        <p>
          <Trans>We onthouden de plaats en je gegevens zolang deze pagina open is.</Trans>
        </p>
        <Button icon="plus" onClick={reportMore}>
          <Trans>Meld hier nog iets anders</Trans>
        </Button>
      </section>
      <section>
        <h2>
          <Trans>Toch niet nodig?</Trans>
        </h2>
        <a href={path(`melding/${reportId}/intrekken`)}>
          <Trans>Trek deze melding in</Trans>
        </a>
      </section>
    </aside>
  )
}
