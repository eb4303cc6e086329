import { type ChangeEvent, useId } from 'react'
import { classNames } from '../class-names.ts'
import type { AnchorType } from '../site/anchor.ts'
import styles from './facet-list.module.css'

export type FacetListProps = {
  title: string
  name: string
  options: readonly { value: string; label: string; count?: number | undefined }[]
  selected: readonly string[]
  onChange: (values: string[]) => void
}

/** One facet of a list: its values with how many there are, any number of them chosen. */
export const FacetList = ({ title, name, options, selected, onChange }: FacetListProps) => {
  const id = useId()
  const toggle = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, checked } = event.target
    onChange(checked ? [...selected, value] : selected.filter((other) => other !== value))
  }
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className={classNames(styles.row, count === 0 && styles.zero)}
          htmlFor={id + value}
        >
          <input
            id={id + value}
            type="checkbox"
            name={name}
            value={value}
            checked={selected.includes(value)}
            onChange={toggle}
            className={styles.box}
          />
          <span className={styles.word}>{label}</span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </label>
      ))}
    </fieldset>
  )
}

export type ViewListProps = {
  title: string
  views: readonly {
    label: string
    href: string
    count?: number | undefined
    late?: boolean | undefined
    current?: boolean | undefined
  }[]
  anchor?: AnchorType | undefined
}

/** Saved views of a list: links, for a view is in the address. */
export const ViewList = ({ title, views, anchor: Anchor = 'a' }: ViewListProps) => (
  <nav className={styles.facet} aria-label={title}>
    <h2 className={styles.title}>{title}</h2>
    <ul>
      {views.map(({ label, href, count, late, current }) => (
        <li key={href} className={classNames(styles.view, current && styles.on)}>
          <Anchor href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </Anchor>
          {count === undefined ? null : (
            <span className={classNames(styles.count, late && count > 0 && styles.late)}>{count}</span>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
