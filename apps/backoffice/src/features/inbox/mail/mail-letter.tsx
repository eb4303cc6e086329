import { useLingui } from '@lingui/react/macro'
import { Alert, LinkButton } from '@meldpunt/ui'
import frame from '../../../lib/inbox/item-frame.module.css'
import type { Outputs } from '../../../lib/trpc.ts'
import { mailReasonLabels, partProblemLabels } from '../../../words/mail-words.ts'

export type Mail = Outputs['mail']['get']

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024))

const Parts = ({ mail }: { mail: Mail }) => {
  const { t, i18n } = useLingui()
  if (mail.attachments.length === 0) return null
  return (
    <section aria-label={t`Bijlagen`}>
      <h2>{t`Bijlagen`}</h2>
      <ul>
        {mail.attachments.map(({ name, bytes, problem }, index) => (
          <li key={index}>
            {name} <span className="soft small">{t`${kilobytes(bytes)} kB`}</span>{' '}
            {problem ? <span className="soft small">{i18n._(partProblemLabels[problem])}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the mail says, why a person has to look at it, and the mail itself as a file. */
export const MailLetter = ({ mail }: { mail: Mail }) => {
  const { t, i18n } = useLingui()
  return (
    <>
      {mail.why ? (
        <Alert tone="warning" title={t`Kijk dit zelf na`}>
          {i18n._(mailReasonLabels[mail.why])}
        </Alert>
      ) : null}
      <p className={frame.text} dir="auto">
        {mail.text.trim() === '' ? t`Geen tekst` : mail.text}
      </p>
      <Parts mail={mail} />
      {mail.rawUrl ? (
        <div>
          <LinkButton href={mail.rawUrl} icon="download" download>
            {t`Haal de hele mail op`}
          </LinkButton>
        </div>
      ) : null}
    </>
  )
}
