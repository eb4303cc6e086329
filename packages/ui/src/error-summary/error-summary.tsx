import { useEffect, useId, useRef } from 'react'
import styles from './error-summary.module.css'

export type ErrorSummaryProps = {
  title: string
  /** Each leads to its field: `href` is `#` and the id of the control. */
  errors: readonly { href: string; text: string }[]
}

/** Stands on top of a form that was not accepted. Takes the focus when it appears and when its errors change. */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const words = errors.map(({ text }) => text).join('\n')
  // A new set of errors asks for the attention again, so the words are what the effect depends on.
  useEffect(() => box.current?.focus(), [words])
  return (
    <div ref={box} className={styles.summary} role="alert" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ href, text }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
