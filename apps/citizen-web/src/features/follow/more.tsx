import type { ReactNode } from 'react'
import type { FollowAction } from '../../lib/api.ts'
import { useSite } from '../../lib/site.tsx'
import styles from './follow.module.css'

type MoreProps = { summary: string; action: FollowAction; children: ReactNode }

/** A form behind a button, without script too; open when it comes back with something wrong in it. */
export function More({ summary, action, children }: MoreProps) {
  const { form } = useSite()
  return (
    <details className={styles.more} open={form?.command === action}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
