import { Button, EmptyState } from '@meldpunt/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './edit-in-place.module.css'

/** What was chosen: here the keyboard goes on. */
const ChosenTitle = ({ title }: { title: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h2>
  )
}

type ListAndEditorProps = {
  /** Over both: which of them are shown. */
  top?: ReactNode
  list: ReactNode
  chosen: { id: string; title: string } | null
  onBack: () => void
  words: { back: string; nothing: string; hint: string }
  /** Where the chosen one is edited. */
  children: ReactNode
}

/** Found on the left, edited in place on the right; on a small screen one thing at a time. */
export const ListAndEditor = ({ top, list, chosen, onBack, words, children }: ListAndEditorProps) => (
  <div className={styles.whole} data-chosen={chosen !== null}>
    {top ? <div className={styles.find}>{top}</div> : null}
    <div className={styles.find}>{list}</div>
    <div className={styles.edit}>
      {chosen ? (
        <>
          <div className={styles.back}>
            <Button size="small" onClick={onBack}>
              {words.back}
            </Button>
          </div>
          <ChosenTitle key={`title ${chosen.id}`} title={chosen.title} />
          {children}
        </>
      ) : (
        <EmptyState title={words.nothing}>{words.hint}</EmptyState>
      )}
    </div>
  </div>
)
