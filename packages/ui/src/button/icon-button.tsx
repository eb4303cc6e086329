import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './button.module.css'
import { type ButtonLook, buttonClass } from './button-class.ts'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  label: string
  icon: IconName
  size?: ButtonLook['size']
}

/** A button of one drawing, for rows and corners where the drawing is known. Its name is the label. */
export const IconButton = ({ label, icon, size, className, ...native }: IconButtonProps) => (
  <button
    type="button"
    {...native}
    aria-label={label}
    title={label}
    className={classNames(buttonClass({ variant: 'quiet', size }), styles.square, className)}
  >
    <Icon name={icon} />
  </button>
)
