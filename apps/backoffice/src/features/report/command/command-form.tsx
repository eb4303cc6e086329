import { useLingui } from '@lingui/react/macro'
import { Button, createUploads, UploadsContext } from '@meldpunt/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { FieldWords } from '../../../lib/field-errors.ts'
import { FormFailure } from '../../../lib/form-failure.tsx'
import type { Refusal } from '../../../lib/refusal.ts'
import styles from './command-form.module.css'
import { MailPreview } from './mail-preview.tsx'
import { StaleNotice } from './stale-notice.tsx'
import type { NoticePreview, Stale } from './use-command-form.ts'

/** What `useCommandForm` gives, as far as the frame needs it. */
type FormState = {
  submit: () => Promise<void>
  askPreview: (() => Promise<{ mail: NoticePreview } | null>) | null
  cancel: () => void
  refusal: Refusal | null
  stale: Stale | null
  errors: FieldWords
  idOf: (field: string) => string
  isSending: boolean
}

type CommandFormFrameProps = {
  form: FormState
  submitLabel: string
  /** `danger` where nothing brings it back. */
  look?: 'primary' | 'danger'
  children?: ReactNode
}

// Not a combo box, which would open its list over the form.
const typed = 'textarea, select, input:not([type="file"], [role="combobox"])'

const sendWithKeys = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
}

/** The frame of every command's form: why it was refused, the fields, the mail, and the two ways out. */
export const CommandForm = ({ form, submitLabel, look = 'primary', children }: CommandFormFrameProps) => {
  const { t } = useLingui()
  const element = useRef<HTMLFormElement>(null)
  const [uploads] = useState(createUploads)
  const [isWaiting, setWaiting] = useState(false)
  const send = async () => {
    if (isWaiting || form.isSending) return
    setWaiting(true)
    await uploads.settled()
    setWaiting(false)
    await form.submit()
  }
  // Who opened a form wants to type: the first field has the focus at once.
  useEffect(() => element.current?.querySelector<HTMLElement>(typed)?.focus(), [])
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onKeyDown={sendWithKeys}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      {form.stale ? <StaleNotice stale={form.stale} /> : null}
      <UploadsContext value={uploads}>{children}</UploadsContext>
      {form.askPreview ? <MailPreview ask={form.askPreview} /> : null}
      <div className={styles.acts}>
        <Button
          type="submit"
          variant={look}
          pending={isWaiting || form.isSending}
          pendingLabel={t`Versturen`}
        >
          {form.stale ? t`Toch versturen` : submitLabel}
        </Button>
        <Button variant="quiet" onClick={form.cancel}>
          {t`Annuleren`}
        </Button>
        <span className={`soft small ${styles.keys}`}>{t`Ctrl+Enter verstuurt`}</span>
      </div>
    </form>
  )
}
