import { useLingui } from '@lingui/react/macro'
import { Button, classNames, createUploads, UploadsContext } from '@meldpunt/ui'
import { type KeyboardEvent, type ReactNode, use, useEffect, useRef, useState } from 'react'
import type { FieldWords } from '../../../lib/field-errors.ts'
import { FormFailure } from '../../../lib/form-failure.tsx'
import type { Refusal } from '../../../lib/refusal.ts'
import styles from './command-form.module.css'
import { FormPlaceContext } from './form-place.ts'
import { LivePreview } from './live-preview.tsx'
import { MailPreview } from './mail-preview.tsx'
import { readTyped, type TypedField } from './read-typed.ts'
import { StaleNotice } from './stale-notice.tsx'
import type { AskPreview, Stale } from './use-command-form.ts'

/** What `useCommandForm` gives, as far as the frame needs it. */
type FormState = {
  submit: () => Promise<void>
  askPreview: AskPreview | null
  cancel: () => void
  /** Leaves the form without what was typed. */
  discard: () => void
  refusal: Refusal | null
  stale: Stale | null
  isLegal: boolean
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
const typed = 'textarea, select, input:not([type="file"], [type="hidden"], [role="combobox"])'

const sendWithKeys = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
}

/** Waits for the photos that are still under way, and sends once. */
function useSending(form: FormState) {
  const [uploads] = useState(createUploads)
  const [isWaiting, setWaiting] = useState(false)
  const send = async () => {
    if (isWaiting || form.isSending) return
    setWaiting(true)
    await uploads.settled()
    setWaiting(false)
    await form.submit()
  }
  return { uploads, send, isPending: isWaiting || form.isSending }
}

/** The frame of every command's form: why it was refused, the fields, the mail, and the two ways out. */
export const CommandForm = ({ form, submitLabel, look = 'primary', children }: CommandFormFrameProps) => {
  const { t } = useLingui()
  const place = use(FormPlaceContext)
  const element = useRef<HTMLFormElement>(null)
  const { uploads, send, isPending } = useSending(form)
  const [mine, setMine] = useState<readonly TypedField[]>([])
  const { stale } = form
  const isBeside = place.look === 'beside'
  // Who opened a form wants to type: the first field has the focus at once.
  useEffect(() => {
    if (place.focus) element.current?.querySelector<HTMLElement>(typed)?.focus()
  }, [place.focus])
  useEffect(() => {
    if (stale && element.current) setMine(readTyped(element.current))
  }, [stale])
  return (
    <form
      ref={element}
      noValidate
      className={classNames(styles.form, isBeside && styles.beside)}
      onKeyDown={sendWithKeys}
      onInput={({ currentTarget }) => stale && setMine(readTyped(currentTarget))}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      {stale ? (
        <StaleNotice stale={stale} mine={mine} isLegal={form.isLegal} onDiscard={form.discard} />
      ) : null}
      <UploadsContext value={uploads}>{children}</UploadsContext>
      {form.askPreview && !isBeside ? <MailPreview ask={form.askPreview} /> : null}
      <div className={styles.acts}>
        {stale && !form.isLegal ? null : (
          <Button type="submit" variant={look} pending={isPending} pendingLabel={t`Versturen`}>
            {stale ? t`Toch versturen` : (place.submitLabel ?? submitLabel)}
          </Button>
        )}
        <Button variant="quiet" onClick={form.cancel}>
          {t`Annuleren`}
        </Button>
        <span className={`soft small ${styles.keys}`}>{t`Ctrl+Enter verstuurt`}</span>
      </div>
      {form.askPreview && isBeside ? <LivePreview ask={form.askPreview} form={element} /> : null}
    </form>
  )
}
