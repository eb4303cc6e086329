import { classNames } from '../class-names.ts'
import styles from './avatar.module.css'

export type AvatarProps = {
  initials: string
  /** Live: somebody else looks at this; edit: somebody else writes in it. */
  tone?: 'plain' | 'live' | 'edit' | undefined
}

/** The initials of a person in a ring. Hidden from software: the name stands beside it or names the button. */
export const Avatar = ({ initials, tone = 'plain' }: AvatarProps) => (
  <span className={classNames(styles.avatar, styles[tone])} aria-hidden="true">
    {initials}
  </span>
)
