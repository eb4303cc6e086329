import { useLingui } from '@lingui/react/macro'
import { Alert, Button } from '@meldpunt/ui'
import { useState } from 'react'
import styles from './command-form.module.css'
import { Mail, type ShownMail } from './mail.tsx'
import type { AskPreview } from './use-command-form.ts'

type MailPreviewProps = { ask: AskPreview }
type Shown = { kind: 'nothing' } | { kind: 'nobody' } | { kind: 'mail'; mail: ShownMail }

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
