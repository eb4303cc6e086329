import { classNames } from '../class-names.ts'
import styles from './boat.module.css'

/** The barge, seen from above and flowing right. */
export const BoatRight = ({ className }: { className?: string | undefined }) => (
  <svg className={classNames(styles.boat, className)} viewBox="0 0 66 30" aria-hidden="true">
    <path
      className={styles.hull}
      d="M65 15C58 6 44 2 26 2H8C3 2 1.5 6 1.5 15S3 28 8 28h18c18 0 32-4 39-13Z"
    />
    <path className={styles.deck} d="M14 8h18v14H14z" />
    <path className={styles.tie} d="M14 15h18M23 8v14" />
  </svg>
)

/** The barge flowing down. */
export const BoatDown = ({ className }: { className?: string | undefined }) => (
  <svg className={classNames(styles.boat, className)} viewBox="0 0 30 66" aria-hidden="true">
    <path
      className={styles.hull}
      d="M15 65C6 58 2 44 2 26V8C2 3 6 1.5 15 1.5S28 3 28 8v18c0 18-4 32-13 39Z"
    />
    <path className={styles.deck} d="M8 14h14v18H8z" />
    <path className={styles.tie} d="M15 14v18M8 23h14" />
  </svg>
)

/** A lock with amber gates: the clock stands still until the reporter answers. */
export const Lock = ({ className }: { className?: string | undefined }) => (
  <svg className={classNames(styles.lock, className)} viewBox="0 0 118 52" aria-hidden="true">
    <path className={styles.water} d="M2 6h96l12 20-12 20H2z" />
    <path className={styles.wall} d="M0 5h98M0 47h98" />
    <path className={styles.gate} d="M98 5l14 21-14 21" />
    <path className={classNames(styles.gate, styles.open)} d="M2 12h22M2 40h22" />
  </svg>
)
