import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './data-table.module.css'

export type DataTableProps = Omit<ComponentProps<'table'>, 'children'> & {
  /** Says what the table holds. It is for software; the page has its own heading. */
  caption: string
  columns: readonly { id: string; label: ReactNode; sort?: 'ascending' | 'descending' | undefined }[]
  /** Nothing in its rows takes the focus, so the box around it does: in a narrow window keys then scroll it. */
  scrolls?: boolean | undefined
  /** Rows. */
  children: ReactNode
}

/** A dense table of one line a row, with a head that stays in sight. */
export const DataTable = ({ caption, columns, scrolls, children, ...native }: DataTableProps) => (
  <div className={styles.scroll} {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}>
    <table {...native} className={classNames(styles.table, native.className)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, sort }) => (
            <th key={id} scope="col" aria-sort={sort}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)

export type RowProps = ComponentProps<'tr'> & {
  /** Chosen for a command on several. */
  selected?: boolean | undefined
  /** The row that the keys act on. */
  current?: boolean | undefined
}

/** One row. Cells are plain `td`; `wide` on one of them takes what space is left and cuts what does not fit. */
export const Row = ({ selected, current, className, ...native }: RowProps) => (
  <tr {...native} className={classNames(selected && styles.selected, current && styles.current, className)} />
)

/** The cell that takes the space left. */
export const WideCell = ({ className, ...native }: ComponentProps<'td'>) => (
  <td {...native} className={classNames(styles.wide, className)} />
)

export type GroupRowProps = {
  label: string
  count?: number | undefined
  late?: boolean | undefined
  span: number
}

/** The heading of a group of rows, for example "Late". */
export const GroupRow = ({ label, count, late, span }: GroupRowProps) => (
  <tr>
    <th className={classNames(styles.group, late && styles.late)} colSpan={span} scope="colgroup">
      {label} {count === undefined ? null : <span className="num">{count}</span>}
    </th>
  </tr>
)
