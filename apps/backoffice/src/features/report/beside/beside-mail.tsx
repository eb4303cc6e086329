import { useLingui } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import type { Report } from '../../../lib/report.ts'
import { mailReasonLabels } from '../../../words/mail-words.ts'
import { LeftInMail } from '../left-in-mail.tsx'
import { type ReportMail, useMails } from '../use-mails.ts'

const written: readonly ReportMail['kind'][] = ['report', 'reply', 'information']
/** A logo under a mail is nothing to miss, and the words of a mail that was passed on are with the report. */
const isMissed = ({ mediaType, problem }: ReportMail['attachments'][number]): boolean =>
  problem !== null && problem !== 'signature' && mediaType !== 'message/rfc822'
const isIncomplete = ({ kind, why, attachments }: ReportMail): boolean =>
  written.includes(kind) && (why !== null || attachments.some(isMissed))

/** Who answers a letter hears that there is more in the mail than stands here, and where. */
export const BesideMail = ({ report }: { report: Report }) => {
  const { t, i18n } = useLingui()
  return useMails(report)
    .filter(isIncomplete)
    .map((mail) => (
      <Alert key={mail.id} tone="info" title={t`In de mail zit nog meer`}>
        {mail.why ? <p>{i18n._(mailReasonLabels[mail.why])}</p> : null}
        <LeftInMail mail={mail} />
        {mail.rawUrl ? (
          <p>
            <a href={mail.rawUrl} download>
              {t`Haal de hele mail op`}
            </a>
          </p>
        ) : null}
      </Alert>
    ))
}
