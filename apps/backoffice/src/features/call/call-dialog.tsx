import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { Dialog } from '@meldpunt/ui/rich'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import styles from './dialogs.module.css'

type CallDialogProps = {
  title: string
  action: string
  pending: boolean
  error: unknown
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A small question during a call: Enter or Ctrl+Enter does it, Escape goes back to the call as it was. */
export const CallDialog = (props: CallDialogProps) => {
  const { title, action, pending, error, onSubmit, onClose, children } = props
  const { t } = useLingui()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const isInField = form.current?.contains(document.activeElement)
    const find = (field: string) => form.current?.querySelector<HTMLElement>(field)
    if (!isInField) (find('input:checked') ?? find('input, textarea'))?.focus()
  }, [])
  useEffect(() => {
    // The dialog itself has the focus where no field of it does.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      closeLabel={t`Terug naar het gesprek`}
      actions={
        <>
          <Button type="submit" form={id} variant="primary" pending={pending} pendingLabel={t`Versturen`}>
            {action}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t`Terug`}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <MutationFailure error={error} />
        {children}
      </form>
    </Dialog>
  )
}
