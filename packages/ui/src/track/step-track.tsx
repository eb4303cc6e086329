import { classNames } from '../class-names.ts'
import { BoatRight } from './boat.tsx'
import styles from './step-track.module.css'

export type StepTrackProps = {
  /** Names the navigation, for example "Steps of your report". */
  label: string
  /** Said after a step that is done, for software. */
  doneLabel: string
  steps: readonly { label: string; state: 'done' | 'now' | 'todo'; href?: string | undefined }[]
}

/** Where somebody is in a form of several pages. Steps that are done lead back. */
export const StepTrack = ({ label, doneLabel, steps }: StepTrackProps) => (
  <nav className={styles.steps} aria-label={label}>
    <ol>
      {steps.map((step) => (
        <li
          key={step.label}
          className={classNames(styles.step, styles[step.state])}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.state === 'now' ? <BoatRight className={styles.boat} /> : null}
          {step.state === 'done' && step.href ? (
            <a href={step.href}>{step.label}</a>
          ) : (
            <span>{step.label}</span>
          )}
          {step.state === 'done' ? <span className="visually-hidden">, {doneLabel}</span> : null}
        </li>
      ))}
    </ol>
  </nav>
)
