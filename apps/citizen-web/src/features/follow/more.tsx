import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import type { FollowAction } from '../../lib/api.ts'
import { useSite } from '../../lib/site.tsx'
import styles from './follow.module.css'
import { FormDone } from './form-done.ts'

type MoreProps = { summary: string; action: FollowAction; children: ReactNode }

/**
 * A form behind a button, without script too; open when it comes back with something wrong in it. What was sent closes
 * it, says so, and leaves the focus on the button.
 */
export function More({ summary, action, children }: MoreProps) {
  const { t } = useLingui()
  const { form } = useSite()
  const details = useRef<HTMLDetailsElement>(null)
  const [isDone, setDone] = useState(false)
  const close = () => {
    setDone(true)
    if (details.current) details.current.open = false
    details.current?.querySelector('summary')?.focus()
  }
  const done = action === 'setContact' ? t`Bewaard.` : t`Verstuurd. Dank je.`
  return (
    <>
      <details
        ref={details}
        className={styles.more}
        open={form?.command === action}
        onToggle={({ currentTarget }) => currentTarget.open && setDone(false)}
      >
        <summary>{summary}</summary>
        <FormDone value={close}>{children}</FormDone>
      </details>
      <p role="status" className={styles.sent}>
        {isDone ? done : ''}
      </p>
    </>
  )
}
