import { classNames } from '../class-names.ts'
import { Fieldset, type FieldsetProps } from '../field/fieldset.tsx'
import styles from './rating.module.css'

export type RatingProps = Omit<FieldsetProps, 'children' | 'onChange'> & {
  name: string
  /** The words for 1 to 5, worst first. */
  labels: readonly [string, string, string, string, string]
  value?: number | undefined
  onChange?: ((value: number) => void) | undefined
}

/** A mark from 1 to 5. None is chosen beforehand, so that silence is not an opinion. */
export const Rating = ({ name, labels, value, onChange, ...frame }: RatingProps) => (
  <Fieldset legendSize="h2" {...frame}>
    <div className={styles.marks}>
      {labels.map((label, index) => (
        <label key={label} className={styles.mark}>
          <input
            type="radio"
            name={name}
            value={index + 1}
            {...(value === undefined ? {} : { checked: value === index + 1 })}
            onChange={() => onChange?.(index + 1)}
            className={styles.input}
          />
          <b className={classNames(styles.number, 'num')}>{index + 1}</b>
          <span>{label}</span>
        </label>
      ))}
    </div>
  </Fieldset>
)
