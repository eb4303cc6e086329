import { useLingui } from '@lingui/react/macro'
import { Alert, Button } from '@meldpunt/ui'
import { useState } from 'react'
import styles from './command-form.module.css'
import { MailFrame } from './mail-frame.tsx'
import type { NoticePreview } from './use-command-form.ts'

type MailPreviewProps = { ask: () => Promise<{ mail: NoticePreview } | null> }
type Shown = { kind: 'nothing' } | { kind: 'nobody' } | { kind: 'mail'; mail: NonNullable<NoticePreview> }

const Mail = ({ mail }: { mail: NonNullable<NoticePreview> }) => {
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

/** Shows the mail that the reporter would get of what stands in the form now. */
export const MailPreview = ({ ask }: MailPreviewProps) => {
  const { t } = useLingui()
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' })
  const [asking, setAsking] = useState(false)
  const show = async () => {
    setAsking(true)
    const answer = await ask()
    setAsking(false)
    if (answer) setShown(answer.mail ? { kind: 'mail', mail: answer.mail } : { kind: 'nobody' })
  }
  return (
    <div className={styles.preview}>
      <Button icon="eye" variant="quiet" pending={asking} onClick={show}>
        {shown.kind === 'nothing' ? t`Bekijk de mail` : t`Bekijk de mail opnieuw`}
      </Button>
      {shown.kind === 'mail' ? <Mail mail={shown.mail} /> : null}
      {shown.kind === 'nobody' ? (
        <Alert tone="info" live="polite">
          {t`De melder krijgt hiervan geen mail.`}
        </Alert>
      ) : null}
    </div>
  )
}
