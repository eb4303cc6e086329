import { Fieldset, type FieldsetProps } from '../field/fieldset.tsx'
import styles from './choice.module.css'
import { ChoiceChip } from './choice-chip.tsx'
import type { ChoiceOption } from './choice-input.ts'
import { OptionRow, Tick } from './option-row.tsx'

export type RadioGroupProps = Omit<FieldsetProps, 'children' | 'onChange' | 'defaultValue'> & {
  name: string
  options: readonly ChoiceOption[]
  value?: string | undefined
  defaultValue?: string | undefined
  onChange?: ((value: string) => void) | undefined
  required?: boolean | undefined
  look?: 'list' | 'rows' | 'chips' | undefined
}

const looks = { list: Tick, rows: OptionRow, chips: ChoiceChip }

/** One choice of several. Nothing is chosen beforehand unless the caller says so. */
export const RadioGroup = (props: RadioGroupProps) => {
  const { name, options, value, defaultValue, onChange, required, look = 'list', ...frame } = props
  const Choice = looks[look]
  return (
    <Fieldset {...frame}>
      <div className={styles[look]}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            type="radio"
            name={name}
            required={required}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value })}
            onChange={() => onChange?.(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
