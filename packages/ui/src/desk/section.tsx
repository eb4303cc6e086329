import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './section.module.css'

export type SectionProps = {
  title: ReactNode
  /** A word beside the title: a count, a version. */
  aside?: ReactNode
  as?: 'h2' | 'h3' | undefined
  id?: string | undefined
  children: ReactNode
}

/** A headed part of a page, named by its heading. */
export const Section = ({ title, aside, as: Heading = 'h2', id, children }: SectionProps) => {
  const headingId = useId()
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId}>{title}</Heading>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

export type PanelProps = {
  /** Sunken: what you look back at. Paper: what you search or compare. Surface: what you edit. */
  ground: 'sunken' | 'paper' | 'surface'
  label?: string | undefined
  as?: 'div' | 'aside' | 'section' | undefined
  children: ReactNode
}

/** A pane on one of the three grounds. Panes meet without borders where their grounds differ. */
export const Panel = ({ ground, label, as: As = 'div', children }: PanelProps) => (
  <As className={classNames(styles.panel, styles[ground])} aria-label={label}>
    {children}
  </As>
)
