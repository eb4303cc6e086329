import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import { linkClass } from './link-class.ts'

export type LinkProps = ComponentProps<'a'> & {
  icon?: IconName | undefined
  standalone?: boolean | undefined
}

/** A link in words that say where it leads. */
export const Link = ({ icon, standalone, children, className, ...native }: LinkProps) => (
  <a {...native} className={classNames(linkClass({ standalone }), className)}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </a>
)
