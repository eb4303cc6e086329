import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import { Kbd } from '../kbd/kbd.tsx'
import styles from './button.module.css'
import { type ButtonLook, buttonClass } from './button-class.ts'

export type ButtonProps = ButtonLook &
  ComponentProps<'button'> & {
    icon?: IconName | undefined
    /** The key that does the same, shown at the end. It is drawing only: say it to software with aria-keyshortcuts. */
    keyHint?: string | undefined
    /** While true a second press does nothing; the button keeps the focus. */
    pending?: boolean | undefined
    pendingLabel?: string | undefined
  }

/** A button. One primary button a screen; `quiet` for what is rarely wanted; `danger` for what cannot be undone. */
export const Button = (props: ButtonProps) => {
  const { variant, size, icon, keyHint, pending, pendingLabel, children, className, onClick, ...native } =
    props
  return (
    <button
      type="button"
      aria-disabled={pending ? true : undefined}
      aria-keyshortcuts={keyHint}
      {...native}
      className={classNames(buttonClass({ variant, size }), className)}
      onClick={(event) => {
        if (pending) return event.preventDefault()
        onClick?.(event)
      }}
    >
      {icon ? <Icon name={icon} /> : null}
      {pending ? (pendingLabel ?? children) : children}
      {keyHint ? (
        <span className={styles.key} aria-hidden="true">
          <Kbd>{keyHint}</Kbd>
        </span>
      ) : null}
    </button>
  )
}
