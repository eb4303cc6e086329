import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './alert.module.css'

/** What a message is about: news, a thing done, a thing to mind, or danger and failure. */
export type Tone = 'info' | 'success' | 'warning' | 'danger'

const icons: Record<Tone, IconName> = { info: 'info', success: 'check', warning: 'danger', danger: 'danger' }

export type AlertProps = {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  /** Only for what appears while somebody looks: polite waits its turn, assertive interrupts. */
  live?: 'polite' | 'assertive' | undefined
}

const roleOf = (live: AlertProps['live']) =>
  live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined

/** A message in the page: what happened, what is saved, what to do. */
export const Alert = ({ tone, title, children, live }: AlertProps) => (
  <div className={classNames(styles.alert, styles[tone])} role={roleOf(live)}>
    <Icon name={icons[tone]} className={styles.icon} />
    <div className={styles.words}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)
