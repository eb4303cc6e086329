import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { Tone } from '../alert/alert.tsx'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './desk.module.css'

/** What was done, and a way back from it. */
export type Toast = { tone: Tone; text: string; action?: { label: string; onPress: () => void } | undefined }

type Shown = Toast & { id: number }

const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** Gives the function that shows a message in the toast region above it. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext)

const ToastItem = ({
  toast,
  closeLabel,
  onClose,
}: {
  toast: Shown
  closeLabel: string
  onClose: () => void
}) => (
  <li className={classNames(styles.toast, styles[toast.tone])}>
    <Icon name={toast.tone === 'success' ? 'check' : toast.tone === 'info' ? 'info' : 'danger'} />
    <span>{toast.text}</span>
    {toast.action ? (
      <button type="button" onClick={toast.action.onPress}>
        {toast.action.label}
      </button>
    ) : null}
    <button type="button" aria-label={closeLabel} onClick={onClose}>
      <Icon name="cross" size="small" />
    </button>
  </li>
)

export type ToastRegionProps = { label: string; closeLabel: string; children: ReactNode }

/**
 * A polite live region for what just happened. Messages stay until they are closed or three newer ones came: nothing
 * that can be read disappears on a timer.
 */
export const ToastRegion = ({ label, closeLabel, children }: ToastRegionProps) => {
  const [toasts, setToasts] = useState<readonly Shown[]>([])
  const show = useCallback((toast: Toast) => {
    setToasts((before) => [...before, { ...toast, id: (before.at(-1)?.id ?? 0) + 1 }].slice(-3))
  }, [])
  const close = (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id))
  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.toasts} aria-label={label} aria-live="polite" aria-relevant="additions">
        <ul>
          {toasts.map((toast) => (
            <ToastItem key={toast.id} toast={toast} closeLabel={closeLabel} onClose={() => close(toast.id)} />
          ))}
        </ul>
      </section>
    </ToastContext>
  )
}
