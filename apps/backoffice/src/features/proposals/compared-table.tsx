import { useLingui } from '@lingui/react/macro'
import type { Outputs } from '../../lib/trpc.ts'
import { FigureTable } from './figure-table.tsx'

export type Compared = Outputs['insight']['proposals']['weeks'][number]

/** Whole percents; a dash of nothing, which is not the same as never. */
export const shareOf = (part: number, whole: number): number | '–' =>
  whole === 0 ? '–' : Math.round((100 * part) / whole)

type TableProps = { caption: string; first: string; rows: readonly Compared[]; file: string }

/** How often proposals were right, by whatever the rows are named after. */
export function ComparedTable({ caption, first, rows, file }: TableProps) {
  const { t } = useLingui()
  const heads = [
    first,
    t`Beslist`,
    t`Eerste juist (%)`,
    t`Bij de drie (%)`,
    t`Iets voorgesteld (%)`,
    t`Dan juist (%)`,
  ]
  const figures = rows.map(({ name, decided, right, among, spoke, rightWhenSpoke }) => ({
    key: name,
    cells: [
      name,
      decided,
      shareOf(right, decided),
      shareOf(among, decided),
      shareOf(spoke, decided),
      shareOf(rightWhenSpoke, spoke),
    ] as const,
  }))
  return <FigureTable caption={caption} heads={heads} rows={figures} file={file} />
}
