import { useLingui } from '@lingui/react/macro'
import { Section } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { mailKindLabels, mailReasonLabels, partProblemLabels } from '../../words/mail-words.ts'
import styles from './report.module.css'

type Mail = Outputs['mail']['ofReport'][number]

const mostNamed = 5

/** What is not with the report: it is in the mail alone. */
const LeftInMail = ({ mail }: { mail: Mail }) => {
  const { t, i18n } = useLingui()
  const left = mail.attachments.flatMap(({ name, problem }) => (problem ? [{ name, problem }] : []))
  const named = left
    .slice(0, mostNamed)
    .map(({ name, problem }) => [name, i18n._(partProblemLabels[problem])].filter(Boolean).join(': '))
  const more = left.length - named.length
  const lines = more > 0 ? [...named, t`Nog ${more} in de mail zelf`] : named
  return lines.map((line, index) => (
    <p className="soft small" key={index}>
      {line}
    </p>
  ))
}

const MailLine = ({ mail }: { mail: Mail }) => {
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
  const enabled = !report.personalHidden
  const { data: mails = [] } = useQuery(trpc.mail.ofReport.queryOptions({ reportId: report.id }, { enabled }))
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
