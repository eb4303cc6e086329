import { Icon } from '../icon/icon.tsx'
import styles from './field.module.css'

/** The words of an error beside its field. */
export const FieldError = ({ id, error }: { id: string | undefined; error: string | undefined }) =>
  error ? (
    <p id={id} className={styles.error}>
      <Icon name="danger" />
      <span>{error}</span>
    </p>
  ) : null
