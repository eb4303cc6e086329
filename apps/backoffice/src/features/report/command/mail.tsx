import { useLingui } from '@lingui/react/macro'
import styles from './command-form.module.css'
import { MailFrame } from './mail-frame.tsx'
import type { NoticePreview } from './use-command-form.ts'

export type ShownMail = NonNullable<NoticePreview>

/** A mail that is not sent yet: to whom, about what, and as its reader will see it. */
export const Mail = ({ mail }: { mail: ShownMail }) => {
  const { t } = useLingui()
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
