import { classNames } from '../class-names.ts'
import styles from './button.module.css'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'normal' | 'big' | undefined
}

/** The class that gives any link or button the look of a button, for example the link of a router. */
export const buttonClass = ({ variant = 'secondary', size = 'normal' }: ButtonLook = {}): string =>
  classNames(styles.button, styles[variant], styles[size])
