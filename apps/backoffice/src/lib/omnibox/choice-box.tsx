import { Plural, useLingui } from '@lingui/react/macro'
import { Icon, Keys } from '@meldpunt/ui'
import { type Ref, useEffect, useId } from 'react'
import type { Choice } from './choice.ts'
import { OmniOption } from './omni-option.tsx'
import styles from './omnibox.module.css'
import { useActive } from './use-active.ts'

export type ChoiceBoxProps<Of extends Choice> = {
  label: string
  value: string
  onChange: (text: string) => void
  choices: readonly Of[]
  /** More fits than is shown. */
  more: boolean
  /** The choices are those of the text as it stands now. */
  settled: boolean
  failed: boolean
  /** Something was typed that can be searched. */
  searching: boolean
  onPick: (choice: Of) => void
  /** Escape empties the field; a field that is empty leaves Escape to the page. */
  onEscape?: (() => void) | undefined
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** A field with one list under it: the arrows move, Enter chooses, the focus stays in the field. */
export const ChoiceBox = <Of extends Choice>(props: ChoiceBoxProps<Of>) => {
  const { t } = useLingui()
  const { label, value, onChange, choices, more, settled, searching, onPick, placeholder, autoFocus, ref } =
    props
  const id = useId()
  const { at, point, onKeyDown } = useActive({
    ...{ items: choices, settled, text: value, onPick },
    onEscape: props.onEscape ?? (() => onChange('')),
  })
  useEffect(() => {
    // In an effect: a dialog around it takes the focus itself where nothing within has it by then.
    if (autoFocus) document.getElementById(`${id}-field`)?.focus()
  }, [autoFocus, id])
  const open = choices.length > 0
  return (
    <div className={styles.omni}>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          id={`${id}-field`}
          ref={ref}
          role="combobox"
          type="text"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className={styles.end} role="status">
          {searching ? <Count {...{ count: choices.length, more, settled, failed: props.failed }} /> : null}
          {open ? <Keys keys={['↑', '↓']} /> : null}
        </span>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t`Resultaten`} className={styles.hits} hidden={!open}>
        {choices.map((choice, index) => (
          <OmniOption
            key={choice.id}
            id={`${id}-${index}`}
            choice={choice}
            active={index === at}
            onPoint={() => point(index)}
            onPick={() => onPick(choice)}
          />
        ))}
      </div>
    </div>
  )
}

type CountProps = { count: number; more: boolean; settled: boolean; failed: boolean }

/** Said only when the list stands still, so that a screen reader is not talked through every stroke. */
const Count = ({ count, more, settled, failed }: CountProps) => {
  const { t } = useLingui()
  if (failed) return t`Zoeken lukt niet`
  if (!settled) return null
  if (count === 0) return t`Niets gevonden`
  if (more) return t`${count} getoond, er zijn er meer`
  return <Plural value={count} one="# resultaat" other="# resultaten" />
}
