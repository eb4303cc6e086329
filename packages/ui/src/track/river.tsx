import { classNames } from '../class-names.ts'
import styles from './river.module.css'

/** What runs in the bed: full water, banks only, or banks with the pale stretch of promised days. */
export type Water = 'full' | 'banks' | 'promised'

type Bow = 'even' | 'odd'
type Lines = { bed: string; tow: string }

// Drawn in a box of 100 by 112 that flows right, and one of 72 by 100 that flows down. The bow alternates from step
// to step, so that the line stays smooth whatever the number of steps.
const right: Record<Bow | 'seaEven' | 'seaOdd', Lines> = {
  even: { bed: 'M0 56C33 26 67 26 100 56', tow: 'M0 84C33 54 67 54 100 84' },
  odd: { bed: 'M0 56C33 86 67 86 100 56', tow: 'M0 84C33 114 67 114 100 84' },
  seaEven: { bed: 'M0 56C20 94 52 56 100 56', tow: 'M0 84C20 122 52 84 100 84' },
  seaOdd: { bed: 'M0 56C20 18 52 56 100 56', tow: 'M0 84C20 46 52 84 100 84' },
}
const down: Record<Bow | 'source', Lines> = {
  even: { bed: 'M36 0C10 33 10 67 36 100', tow: 'M57 0C33 33 33 67 57 100' },
  odd: { bed: 'M36 0C62 33 62 67 36 100', tow: 'M57 0C81 33 81 67 57 100' },
  source: { bed: 'M66 0C66 40 50 70 36 100', tow: 'M92 0C92 40 70 70 57 100' },
}
const deadEnd = {
  right: { even: 'M0 56C14 72 30 82 52 82', odd: 'M0 56C14 40 30 30 52 30' },
  down: { even: 'M36 0C46 16 54 30 54 62', odd: 'M36 0C26 16 18 30 18 62' },
}

const Bed = ({ lines, water }: { lines: Lines; water: Water }) => (
  <>
    <path className={styles.tow} d={lines.tow} />
    <path className={styles.bed} d={lines.bed} />
    {water === 'full' ? null : (
      <path className={classNames(styles.inside, water === 'promised' && styles.promised)} d={lines.bed} />
    )}
  </>
)

const Right = ({
  lines,
  water,
  className,
}: {
  lines: Lines
  water: Water
  className?: string | undefined
}) => (
  <svg
    className={classNames(styles.river, styles.right, className)}
    viewBox="0 0 100 112"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <Bed lines={lines} water={water} />
  </svg>
)

const Down = ({
  lines,
  water,
  className,
}: {
  lines: Lines
  water: Water
  className?: string | undefined
}) => (
  <svg
    className={classNames(styles.river, styles.down, className)}
    viewBox="0 0 72 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <Bed lines={lines} water={water} />
  </svg>
)

/** An arm beside the river: around an island to a partner, or one that ends. It bows the other way. */
const Arm = ({ kind, bow }: { kind: 'side' | 'dead'; bow: Bow }) => {
  const other = bow === 'even' ? 'odd' : 'even'
  const lines = kind === 'dead' ? { right: deadEnd.right[bow], down: deadEnd.down[bow] } : undefined
  const look = classNames(styles.arm, styles[kind])
  return (
    <>
      <svg
        className={classNames(styles.river, styles.right)}
        viewBox="0 0 100 112"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={look} d={lines?.right ?? right[other].bed} />
      </svg>
      <svg
        className={classNames(styles.river, styles.down)}
        viewBox="0 0 72 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={look} d={lines?.down ?? down[other].bed} />
      </svg>
    </>
  )
}

export type RiverProps = {
  index: number
  last: boolean
  water: Water
  /** Grey: nobody has come this far. */
  ahead: boolean
  arm: 'side' | 'dead' | undefined
}

/** The stretch of the river that follows one bridge, both ways of flowing; the style sheet shows one of the two. */
export const River = ({ index, last, water, ahead, arm }: RiverProps) => {
  const bow = index % 2 === 0 ? 'even' : 'odd'
  const look = ahead ? styles.ahead : undefined
  return (
    <>
      {index === 0 ? <Right lines={right.odd} water="full" className={styles.source} /> : null}
      {index === 0 ? <Down lines={down.source} water="full" className={styles.source} /> : null}
      <Right lines={right[bow]} water={water} className={look} />
      <Down lines={down[bow]} water={water} className={classNames(look, last && styles.mouth)} />
      {last ? (
        <Right
          lines={bow === 'even' ? right.seaEven : right.seaOdd}
          water={water}
          className={classNames(look, styles.sea)}
        />
      ) : null}
      {arm ? <Arm kind={arm} bow={bow} /> : null}
    </>
  )
}
