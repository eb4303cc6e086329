import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import { type ButtonLook, buttonClass } from './button-class.ts'

export type LinkButtonProps = ButtonLook & ComponentProps<'a'> & { icon?: IconName | undefined }

/** A link that leads to another page with the look of a button. */
export const LinkButton = ({ variant, size, icon, children, className, ...native }: LinkButtonProps) => (
  <a {...native} className={classNames(buttonClass({ variant, size }), className)}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </a>
)
