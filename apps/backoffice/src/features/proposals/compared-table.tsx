import { useLingui } from '@lingui/react/macro'
import { DataTable, Row } from '@meldpunt/ui'
import type { Outputs } from '../../lib/trpc.ts'
import { toCsv } from './to-csv.ts'

export type Compared = Outputs['insight']['proposals']['weeks'][number]

export const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole))

type TableProps = { caption: string; first: string; rows: readonly Compared[]; file: string }

/** How often proposals were right, by whatever the rows are named after, with the same as a file. */
export function ComparedTable({ caption, first, rows, file }: TableProps) {
  const { t } = useLingui()
  const columns = [
    { id: 'name', label: first },
    { id: 'decided', label: t`Beslist` },
    { id: 'right', label: t`Eerste juist (%)` },
    { id: 'among', label: t`Bij de drie (%)` },
    { id: 'spoke', label: t`Iets voorgesteld (%)` },
    { id: 'rightWhenSpoke', label: t`Dan juist (%)` },
  ]
  const cells = rows.map(({ name, decided, right, among, spoke, rightWhenSpoke }) => [
    name,
    decided,
    shareOf(right, decided),
    shareOf(among, decided),
    shareOf(spoke, decided),
    shareOf(rightWhenSpoke, spoke),
  ])
  const csv = toCsv([columns.map(({ label }) => label), ...cells])
  return (
    <>
      <DataTable caption={caption} columns={columns}>
        {cells.map(([name, ...numbers]) => (
          <Row key={name}>
            <th scope="row">{name}</th>
            {numbers.map((number, at) => (
              <td key={columns[at + 1]?.id}>{number}</td>
            ))}
          </Row>
        ))}
      </DataTable>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`} download={file}>
          {t`Download deze tabel (CSV)`}
        </a>
      </p>
    </>
  )
}
