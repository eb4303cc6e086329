import { useLingui } from '@lingui/react/macro'
import { Section } from '@meldpunt/ui'
import { shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import { mailKindLabels, mailReasonLabels } from '../../words/mail-words.ts'
import { LeftInMail } from './left-in-mail.tsx'
import styles from './report.module.css'
import { type ReportMail, useMails } from './use-mails.ts'

const MailLine = ({ mail }: { mail: ReportMail }) => {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const moment = `${shortDay(mail.receivedAt, language)}, ${shortTime(mail.receivedAt, language)}`
  const kind = mailKindLabels[mail.kind]
  return (
    <li>
      <div>
        <p>{mail.subject || t`Zonder onderwerp`}</p>
        <p className="soft small">
          {[mail.from.name ?? mail.from.address, moment].filter(Boolean).join(', ')}
        </p>
        {kind ? <p className="small">{i18n._(kind)}</p> : null}
        {mail.why ? <p className="small">{i18n._(mailReasonLabels[mail.why])}</p> : null}
        <LeftInMail mail={mail} />
        {mail.rawUrl ? (
          <p className="small">
            <a href={mail.rawUrl} download>
              {t`Haal de hele mail op`}
              <span className="visually-hidden">, {moment}</span>
            </a>
          </p>
        ) : null}
      </div>
    </li>
  )
}

/** The mails that the report came from or that joined it; left out where there are none. */
export const MailsSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const mails = useMails(report)
  if (mails.length === 0) return null
  return (
    <Section title={t`Mails`} aside={mails.length}>
      <ul className={styles.people}>
        {mails.map((mail) => (
          <MailLine key={mail.id} mail={mail} />
        ))}
      </ul>
    </Section>
  )
}
