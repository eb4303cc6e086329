import { useLingui } from '@lingui/react/macro'
import { DataTable, LinkButton, Row } from '@meldpunt/ui'
import styles from './figure-table.module.css'
import { toCsv } from './to-csv.ts'

type Cell = string | number
type Figures = { key: string; cells: readonly [Cell, ...Cell[]] }
type FigureTableProps = { caption: string; heads: readonly string[]; rows: readonly Figures[]; file: string }

/** A table of figures, each row named by its first cell, with exactly what it shows as a file. */
export function FigureTable({ caption, heads, rows, file }: FigureTableProps) {
  const { t } = useLingui()
  const csv = toCsv([heads, ...rows.map(({ cells }) => cells)])
  return (
    <div className={styles.figures}>
      <DataTable scrolls caption={caption} columns={heads.map((label) => ({ id: label, label }))}>
        {rows.map(({ key, cells: [name, ...others] }) => (
          <Row key={key}>
            <th scope="row">{name}</th>
            {others.map((cell, at) => (
              <td
                key={heads[at + 1]}
                className={typeof cell === 'number' || cell === '–' ? styles.number : undefined}
              >
                {cell}
              </td>
            ))}
          </Row>
        ))}
      </DataTable>
      <LinkButton
        variant="quiet"
        size="small"
        icon="download"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
        download={file}
        aria-label={t`Download als CSV: ${caption}`}
      >
        {t`Download als CSV`}
      </LinkButton>
    </div>
  )
}
