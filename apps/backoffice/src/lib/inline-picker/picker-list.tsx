import { Icon, type IconName, Kbd } from '@meldpunt/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './inline-picker.module.css'

type PickerListProps<Option> = {
  id: string
  label: string
  icon: IconName
  query: string
  /** How many there are, in words. */
  count: string
  options: readonly Option[]
  active: number
  optionId: (index: number) => string
  digits: boolean
  onPick: (option: Option) => void
  children: (option: Option) => ReactNode
}

/** The list under a text field. The field keeps the focus; a press on an option must not take it away. */
export function PickerList<Option>(props: PickerListProps<Option>) {
  const { id, label, icon, query, count, options, active, optionId, digits, onPick, children } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className={styles.float}>
      <p className={styles.find}>
        <Icon name={icon} />
        <span>{query}</span>
        <span role="status" className="soft small">
          {count}
        </span>
      </p>
      <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field takes the keys of the list
          // biome-ignore lint/a11y/useFocusableInteractive: the text field has the focus
          <div
            key={optionId(index)}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {digits && index < 9 ? <Kbd>{index + 1}</Kbd> : null}
            <span className={styles.words}>{children(option)}</span>
            {index === active ? <Kbd>Enter</Kbd> : null}
          </div>
        ))}
      </div>
    </div>
  )
}
