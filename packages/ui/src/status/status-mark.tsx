import { classNames } from '../class-names.ts'
import styles from './status.module.css'
import { StatusGlyph } from './status-glyph.tsx'
import { type StatusCode, statusHue } from './status-hue.ts'

export type StatusMarkProps = {
  status: StatusCode
  /** The word for the status in the language of the page. */
  label: string
  /** Flat in tables and lists, a pill where it stands alone. */
  look?: 'pill' | 'flat' | undefined
  size?: 'normal' | 'big' | undefined
}

/** A status: always shape, word and hue together, never colour alone. */
export const StatusMark = ({ status, label, look = 'pill', size = 'normal' }: StatusMarkProps) => (
  <span
    className={classNames(styles.mark, styles[look], styles[statusHue(status)], size === 'big' && styles.big)}
  >
    <StatusGlyph status={status} />
    {label}
  </span>
)
