import { classNames } from '../class-names.ts'
import styles from './icon.module.css'
import { type IconName, iconPaths } from './icon-paths.ts'

export type IconProps = {
  name: IconName
  size?: 'small' | 'normal' | 'big' | undefined
  className?: string | undefined
}

/** A drawing beside a word. It is always hidden from assistive software: the word says it. */
export const Icon = ({ name, size = 'normal', className }: IconProps) => (
  <svg className={classNames(styles.icon, styles[size], className)} viewBox="0 0 24 24" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
)
