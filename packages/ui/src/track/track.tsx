import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './track.module.css'
import { type TrackStep, TrackStop } from './track-stop.tsx'

export type TrackProps = {
  /** Names the section, for example "The way of your report". */
  title: string
  /** Shows the title; without it the title is for software only. */
  showTitle?: boolean | undefined
  steps: readonly TrackStep[]
  /** Beneath the river, for example what the signs mean. */
  children?: ReactNode
}

/**
 * The way of a report as a river, edge to edge: it flows down on a phone and right on a desk. One ordered list in
 * which every step says its state in words; all drawing is hidden from software. Give it the full width of the page.
 */
export const Track = ({ title, showTitle, steps, children }: TrackProps) => {
  const id = useId()
  return (
    <section className={styles.track} aria-labelledby={id}>
      <div className="wrap">
        <h2 id={id} className={showTitle ? styles.title : 'visually-hidden'}>
          {title}
        </h2>
      </div>
      <ol className={styles.path}>
        {steps.map((step, index) => (
          <TrackStop
            key={`${index}-${step.title}`}
            step={step}
            index={index}
            last={index === steps.length - 1}
          />
        ))}
      </ol>
      {children ? <div className={classNames('wrap', styles.below)}>{children}</div> : null}
    </section>
  )
}
