import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import type { FollowView } from '../../lib/api.ts'
import { city } from '../../lib/city.ts'
import { usePath } from '../../lib/site.tsx'
import { ContactForm } from './contact-form.tsx'
import styles from './follow.module.css'
import { TextForm } from './lazy-forms.ts'
import { More } from './more.tsx'
import { Belongs } from './own-report.tsx'

/** What the person can do now, and nothing that they cannot. */
export function FollowAside({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const { can, reportId, question } = report
  return (
    <aside className={styles.aside} aria-label={t`Wat je kan doen`}>
      {question?.until ? <NoAnswer report={report} /> : null}
      {can.includes('addInformation') ? (
        <Part title={t`Iets toevoegen`}>
          <p>
            <Trans>Weet je meer, of is er iets veranderd? Wie aan je melding werkt, leest het.</Trans>
          </p>
          <More summary={t`Tekst of foto toevoegen`} action="addInformation">
            <TextForm
              action="addInformation"
              reportId={reportId}
              label={t`Wat wil je toevoegen?`}
              submitLabel={t`Voeg dit toe`}
            />
          </More>
        </Part>
      ) : null}
      <Belongs report={report} />
      {can.includes('setContact') ? (
        <Part title={t`Hoe houden we je op de hoogte?`}>
          <ContactForm report={report} />
        </Part>
      ) : null}
      <Part title={t`Liever bellen?`}>
        <p>
          <Trans>
            Bel <a href={`tel:${city.number}`}>{city.number}</a>, werkdagen van 9 tot 17 uur. Zeg je nummer:{' '}
            <span className="ref">{report.reference}</span>.
          </Trans>
        </p>
      </Part>
      {can.includes('withdraw') ? <Withdraw reportId={reportId} /> : null}
    </aside>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

function NoAnswer({ report }: { report: FollowView }) {
  const { t } = useLingui()
  return (
    <Part title={t`Als je niet antwoordt`}>
      <p>
        <Trans>Dan gaan we na die dag verder zonder jouw antwoord. Je melding verdwijnt niet.</Trans>
      </p>
      {report.next.when ? <p>{report.next.when}</p> : null}
    </Part>
  )
}

function Withdraw({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const path = usePath()
  return (
    <Part title={t`Niet meer nodig?`}>
      <Link standalone href={path(`melding/${reportId}/intrekken`)}>
        <Trans>Trek mijn melding in</Trans>
      </Link>
    </Part>
  )
}
