import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { type DeskFilter, type DeskView, deskViews } from './desk-item.ts'
import { deskWork, inView } from './desk-work.ts'

/** What ended is not counted: nothing of it waits, and it only grows. */
type CountedView = Exclude<DeskView, 'ended'>
export type DeskCounts = Readonly<Record<CountedView, number>>
const counted = deskViews.filter((view): view is CountedView => view !== 'ended')

const counting = (view: CountedView) =>
  view === 'mentions'
    ? sql`(select count(*) from called)::int as mentions`
    : sql`(select count(*) from work where ${inView(view)})::int as ${sql.ref(view)}`

/** How many lines each view of the inbox has, in one statement. */
export async function countDeskItems(db: Kysely<DB>, filter: DeskFilter): Promise<DeskCounts> {
  const { rows } = await sql<DeskCounts>`with ${deskWork(filter)}
    select ${sql.join(counted.map(counting))}`.execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('A count has one line')
  return counts
}
