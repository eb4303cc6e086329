import { useLingui } from '@lingui/react/macro'
import { Link, Toolbar } from '@meldpunt/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './item-frame.module.css'

type ItemFrameProps = {
  title: string
  back: string
  /** Who else is here. */
  presence?: ReactNode
  meta: ReactNode
  /** What can be done now. */
  acts: ReactNode
  letter: ReactNode
  compose: ReactNode
  /** Somebody typed in what they are about to send. */
  onTyped?: () => void
}

/** Who came here with the keys goes on from the title; who is somewhere else on the page stays there. */
const isFree = (active: Element | null): boolean =>
  active === null || active === document.body || active.closest('[data-inbox-row]') !== null

/** One item of the inbox: what it is on top, the letter at the left, what one writes back at the right. */
export const ItemFrame = (props: ItemFrameProps) => {
  const { title, back, presence, meta, acts, letter, compose, onTyped } = props
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFree(document.activeElement)) heading.current?.focus()
  }, [])
  // Out of the field with what is typed kept, so that J, K and the letters are keys again.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    heading.current?.focus()
  }
  return (
    <section className={styles.item} aria-label={title}>
      <div className={styles.top}>
        <p className={styles.back}>
          <Link href={back} icon="chevron-left" className="small">
            {t`Postvak`}
          </Link>
        </p>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {presence}
        </div>
        <div className={styles.meta}>{meta}</div>
        <div className={styles.acts}>
          <Toolbar label={t`Wat kan nu`}>{acts}</Toolbar>
        </div>
      </div>
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
        <section className={styles.letter} aria-label={t`Het bericht`} tabIndex={0}>
          {letter}
        </section>
        <section
          className={styles.compose}
          aria-label={t`Wat je doet`}
          onInput={onTyped}
          onKeyDown={onEscape}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
          tabIndex={0}
        >
          {compose}
        </section>
      </div>
    </section>
  )
}
