import { useEffect, useId, useRef, useState } from 'react'
import styles from './error-summary.module.css'

export type ErrorSummaryProps = {
  title: string
  /** Each leads to its field: `href` is `#` and the id of the control. */
  errors: readonly { href: string; text: string }[]
}

type Listed = ErrorSummaryProps['errors']

/** The words of the label or legend of a control, without what stands after them (that it may be left out). */
function nameOf(href: string): string {
  const id = href.slice(href.indexOf('#') + 1)
  const isFor = ({ htmlFor }: HTMLLabelElement) => htmlFor === id
  const label =
    Array.from(document.querySelectorAll('label')).find(isFor) ??
    document.getElementById(id)?.querySelector('legend')
  return label?.firstChild?.textContent?.trim() ?? ''
}

const alike = (errors: Listed, words: string): number => errors.filter(({ text }) => text === words).length

/** The names of fields whose errors read the same, by `href`: without them nobody could tell which is which. */
function useNames(errors: Listed): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const doubled = errors.filter(({ text }) => alike(errors, text) > 1).map(({ href }) => href)
  const asked = doubled.join('\n')
  // Read off the page, where every control has its label already.
  useEffect(() => setNames(new Map(asked.split('\n').map((href) => [href, nameOf(href)]))), [asked])
  return names
}

/**
 * Stands on top of a form that was not accepted. Takes the focus when it appears and when its errors change. Errors that
 * read the same are told apart by the label of their field.
 */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const names = useNames(errors)
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
            <a href={href}>
              {names.get(href) ? `${names.get(href)}: ` : null}
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
