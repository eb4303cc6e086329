import { useLingui } from '@lingui/react/macro'
import styles from './command-form.module.css'
import { MailFrame } from './mail-frame.tsx'
import type { NoticePreview } from './use-command-form.ts'

export type ShownMail = NonNullable<NoticePreview>

/** A text message that is not sent yet. */
const Text = ({ mail }: { mail: ShownMail }) => {
  const { t } = useLingui()
  return (
    <div className={styles.mail}>
      <dl className={styles.mailHead}>
        <dt>{t`Sms aan`}</dt>
        <dd>{mail.to}</dd>
      </dl>
      <p className={styles.mailText}>{mail.text}</p>
    </div>
  )
}

/** A mail that is not sent yet: to whom, about what, and as its reader will see it. */
export const Mail = ({ mail }: { mail: ShownMail }) => {
  const { t } = useLingui()
  if (mail.html === null) return <Text mail={mail} />
  return (
    <div className={styles.mail}>
      <dl className={styles.mailHead}>
        <dt>{t`Aan`}</dt>
        <dd>{mail.to}</dd>
        <dt>{t`Onderwerp`}</dt>
        <dd>{mail.subject}</dd>
      </dl>
      <MailFrame title={t`De mail`} html={mail.html} />
      <details>
        <summary>{t`Alleen tekst`}</summary>
        <pre className={styles.mailText}>{mail.text}</pre>
      </details>
    </div>
  )
}
