import type { ReactNode } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import styles from './rich.module.css'

export type ComboBoxOption = { id: string; label: string; note?: string | undefined }

export type ComboBoxProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  name?: string | undefined
  options: readonly ComboBoxOption[]
  /** The id of the chosen option; null when nothing is chosen. */
  value?: string | null | undefined
  onChange: (id: string | null) => void
  /** What was typed, for options that are searched elsewhere. */
  onType?: ((text: string) => void) | undefined
  emptyText: string
}

const Option = ({ option }: { option: ComboBoxOption }): ReactNode => (
  <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
    <Text slot="label">{option.label}</Text>
    {option.note ? (
      <Text slot="description" className={styles.note ?? ''}>
        {option.note}
      </Text>
    ) : null}
  </ListBoxItem>
)

/** A choice from a long list, narrowed by typing. */
export const ComboBox = (props: ComboBoxProps) => {
  const { label, hint, error, name, options, value, onChange, onType, emptyText } = props
  return (
    <AriaComboBox
      className={styles.field ?? ''}
      {...(onType ? { items: options, onInputChange: onType } : { defaultItems: options })}
      {...(name === undefined ? {} : { name })}
      {...(value === undefined ? {} : { value })}
      onChange={(id) => onChange(id === null ? null : String(id))}
      isInvalid={error !== undefined}
      allowsEmptyCollection
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <div className={styles.inputRow}>
        <Input className={styles.input ?? ''} />
        <Button className={styles.open ?? ''}>
          <Icon name="chevron-down" />
        </Button>
      </div>
      <Popover className={styles.popover ?? ''}>
        <ListBox<ComboBoxOption>
          className={styles.list ?? ''}
          renderEmptyState={() => <span className={styles.empty}>{emptyText}</span>}
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
