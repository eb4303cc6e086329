import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import { BoatDown, BoatRight, Lock } from './boat.tsx'
import { River, type Water } from './river.tsx'
import styles from './track.module.css'

/** One step of the way. */
export type TrackStep = {
  state: 'done' | 'now' | 'todo'
  /** The state in words: done, now, expected. */
  stateLabel: string
  title: string
  when?: ReactNode
  who?: ReactNode
  /** The promised range: a mooring post for each working day. */
  days?: { label: string; posts: readonly string[] } | undefined
  /** Waiting for the reporter: the barge lies in a lock and the clock stands still. */
  lock?: boolean | undefined
  /** The report left the main water: to a partner (side), or it will not be handled (dead). */
  arm?: { kind: 'side' | 'dead'; label?: string | undefined } | undefined
  /** The end is reached: the barge lies at the quay. */
  arrived?: boolean | undefined
}

const iconOf = (step: TrackStep): IconName => {
  if (step.arm?.kind === 'side') return 'transfer'
  if (step.arm?.kind === 'dead') return 'ban'
  if (step.state === 'done' || step.arrived) return 'check'
  return step.state === 'now' && !step.lock ? 'flag' : 'clock'
}

const waterOf = (step: TrackStep): Water => {
  if (step.arm?.kind === 'dead') return 'banks'
  if (step.state === 'done' || step.arrived) return 'full'
  return step.days ? 'promised' : 'banks'
}

const Days = ({ label, posts }: { label: string; posts: readonly string[] }) => (
  <ol className={styles.days} aria-label={label}>
    {posts.map((post) => (
      <li key={post}>{post}</li>
    ))}
  </ol>
)

const Barge = () => (
  <>
    <BoatDown className={classNames(styles.boat, styles.flowsDown)} />
    <BoatRight className={classNames(styles.boat, styles.flowsRight)} />
  </>
)

type StopProps = { step: TrackStep; index: number; last: boolean }

/** One step: a bridge, the stretch of river that follows it, and its words. */
export const TrackStop = ({ step, index, last }: StopProps) => (
  <li
    className={classNames(
      styles.stop,
      styles[step.state],
      step.lock && styles.locked,
      step.arrived && styles.arrived,
      step.days && styles.ranged,
      last && styles.last,
      step.arm && styles[step.arm.kind],
    )}
    aria-current={step.state === 'now' ? 'step' : undefined}
  >
    <River
      index={index}
      last={last}
      water={waterOf(step)}
      ahead={(last && step.state === 'todo') || step.arm?.kind === 'dead'}
      arm={step.arm?.kind}
    />
    {step.lock ? (
      <Lock className={styles.lock} />
    ) : (
      <span className={classNames(styles.bridge, last && styles.quay)} aria-hidden="true" />
    )}
    {step.state === 'now' ? <Barge /> : null}
    <span className={styles.how}>
      <Icon name={iconOf(step)} />
      {step.stateLabel}
    </span>
    <strong className={styles.name}>{step.title}</strong>
    {step.arm?.label ? <span className={styles.armLabel}>{step.arm.label}</span> : null}
    {step.when ? <span className={styles.when}>{step.when}</span> : null}
    {step.who ? <span className={styles.who}>{step.who}</span> : null}
    {step.days ? <Days {...step.days} /> : null}
  </li>
)
