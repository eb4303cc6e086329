import styles from './mark.module.css'

export type MarkProps = {
  /** The word beside the number: the name of the city or of the desk. */
  word: string
  number: string
  href: string
  /** Where the link leads, beginning with what is to be seen, for example "Kortrijk 1777, to the start". */
  label?: string | undefined
  /** Number first on the desk, word first on the site. */
  first?: 'word' | 'number' | undefined
}

/** The wordmark: the number in brick. */
export const Mark = ({ word, number, href, label, first = 'word' }: MarkProps) => {
  const figure = <b key="number">{number}</b>
  const words = <span key="word">{word}</span>
  const dot = (
    <span key="dot" aria-hidden="true">
      ·
    </span>
  )
  return (
    <a className={styles.mark} href={href} aria-label={label}>
      {first === 'word' ? [words, dot, figure] : [figure, words]}
    </a>
  )
}
