import styles from './mini-track.module.css'

export type MiniTrackProps = {
  /** Steps of the whole way, the end included. */
  total: number
  /** Steps behind the report: 0 when it has just come in, `total - 1` when it has arrived. */
  done: number
  /** Waiting for the reporter: a gate before the barge. */
  waiting?: boolean | undefined
}

const left = 6
const length = 136

const bows = (from: number, to: number, stretch: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => {
    const dip = (from + step) % 2 === 0 ? -9 : 9
    return `q${stretch / 2} ${dip} ${stretch} 0`
  }).join('')

/** The river of one report in a list. It is drawing only, so say the step in words beside it. */
export const MiniTrack = ({ total, done, waiting }: MiniTrackProps) => {
  const stretches = Math.max(1, total - 1)
  const stretch = Math.round((length / stretches) * 100) / 100
  const at = (index: number) => left + index * stretch
  const boat = done >= stretches ? at(stretches) - 16 : at(done) + Math.min(stretch / 2, 14)
  return (
    <svg className={styles.mini} viewBox="0 0 148 22" aria-hidden="true">
      <path className={styles.bed} d={`M${left} 11${bows(0, stretches, stretch)}`} />
      <path className={styles.inside} d={`M${at(done)} 11${bows(done, stretches, stretch)}`} />
      {Array.from({ length: stretches + 1 }, (_, index) => (
        <path
          key={at(index)}
          className={index <= done ? styles.bridge : styles.ahead}
          d={`M${at(index)} 4v14`}
        />
      ))}
      {waiting ? <path className={styles.gate} d={`M${boat + 11} 2l7 9-7 9`} /> : null}
      <path
        className={styles.hull}
        d={`M${boat + 8} 11c-3-4-7-5-12-5h-4c-2 0-3 2-3 5s1 5 3 5h4c5 0 9-1 12-5z`}
      />
    </svg>
  )
}
