import { Fieldset, type FieldsetProps } from '../field/fieldset.tsx'
import styles from './choice.module.css'
import { ChoiceChip } from './choice-chip.tsx'
import type { ChoiceOption } from './choice-input.ts'
import { OptionRow, Tick } from './option-row.tsx'

export type CheckboxGroupProps = Omit<FieldsetProps, 'children' | 'onChange' | 'defaultValue'> & {
  name: string
  options: readonly ChoiceOption[]
  value?: readonly string[] | undefined
  defaultValue?: readonly string[] | undefined
  onChange?: ((values: string[]) => void) | undefined
  look?: 'list' | 'rows' | 'chips' | undefined
}

const looks = { list: Tick, rows: OptionRow, chips: ChoiceChip }

const checkedValues = (input: HTMLInputElement): string[] =>
  Array.from(input.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])
    .filter((other) => other.name === input.name)
    .map((other) => other.value)

/** Any number of choices under one legend. `onChange` gets all that are ticked now, in the order of the options. */
export const CheckboxGroup = (props: CheckboxGroupProps) => {
  const { name, options, value, defaultValue, onChange, look = 'list', ...frame } = props
  const Choice = looks[look]
  return (
    <Fieldset {...frame}>
      <div className={styles[look]}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            type="checkbox"
            name={name}
            {...(value === undefined
              ? { defaultChecked: defaultValue?.includes(option.value) ?? false }
              : { checked: value.includes(option.value) })}
            onChange={(event) => onChange?.(checkedValues(event.currentTarget))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
