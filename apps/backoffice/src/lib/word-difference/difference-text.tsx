import { useLingui } from '@lingui/react/macro'
import styles from './word-difference.module.css'
import { wordDifference } from './word-difference.ts'

type DifferenceTextProps = { before: string; after: string }

/** A text with what was taken out struck through and what came in marked; said in words to who does not see it. */
export const DifferenceText = ({ before, after }: DifferenceTextProps) => {
  const { t } = useLingui()
  const said = { before: t`weg:`, after: t`nieuw:` }
  return (
    <p className={styles.text}>
      {wordDifference(before, after).map(({ text, in: where }, index) => {
        const key = `${index} ${where}`
        if (where === 'both') return <span key={key}>{text}</span>
        const Mark = where === 'before' ? 'del' : 'ins'
        return (
          <Mark key={key} className={styles[where]}>
            <span className="visually-hidden">{said[where]} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
