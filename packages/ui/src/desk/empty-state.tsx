import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './desk.module.css'

export type EmptyStateProps = {
  title: string
  icon?: IconName | undefined
  children?: ReactNode
  /** The way on. */
  action?: ReactNode
}

/** Nothing here: why, and what one can do. */
export const EmptyState = ({ title, icon, children, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    {icon ? <Icon name={icon} size="big" /> : null}
    <p className={styles.emptyTitle}>{title}</p>
    {typeof children === 'string' ? <p className="soft">{children}</p> : children}
    {action ? <div className="acts">{action}</div> : null}
  </div>
)
