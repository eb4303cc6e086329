import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './photo.module.css'

export type PhotoTileProps = {
  src: string
  alt: string
  removeLabel?: string | undefined
  onRemove?: (() => void) | undefined
  /** While it is being sent, 0 to 100. */
  progress?: { value: number; label: string } | undefined
  error?: string | undefined
}

const Sending = ({ value, label }: { value: number; label: string }) => {
  const id = useId()
  return (
    <div className={styles.bar}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={value}>
        {label}
      </progress>
    </div>
  )
}

/** One photo of a report: done, on its way, or refused with the reason. */
export const PhotoTile = ({ src, alt, removeLabel, onRemove, progress, error }: PhotoTileProps) => (
  <li className={classNames(styles.tile, progress && styles.busy, error && styles.failed)}>
    <img src={src} alt={alt} />
    {onRemove && removeLabel ? (
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon name="cross" />
      </button>
    ) : null}
    {progress && !error ? <Sending {...progress} /> : null}
    {error ? (
      <p className={styles.reason} role="alert">
        {error}
      </p>
    ) : null}
  </li>
)

/** The photos of a report in a grid. */
export const PhotoTiles = ({ children, label }: { children: ReactNode; label?: string | undefined }) => (
  <ul className={styles.tiles} aria-label={label}>
    {children}
  </ul>
)
