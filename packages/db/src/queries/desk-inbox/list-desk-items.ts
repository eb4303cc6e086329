import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import type { DeskFilter, DeskItem } from './desk-item.ts'
import { deskWork, inView } from './desk-work.ts'
import { presentAt } from './presence.ts'

/** Place in the list: whether that line had waited longer than a day, when it was due, and its key. */
export type DeskPosition = { late: boolean; dueAt: number; key: string }
type Wish = { filter: DeskFilter; after: DeskPosition | null; limit: number }

const wholeText = sql`lower(concat_ws(' ', name, address, subject, text, reference, place_text))`

/** Words of a person are looked for as they stand: no sign in them means anything else. */
const holds = (words: readonly string[]): RawBuilder<unknown> =>
  words.length === 0
    ? sql`true`
    : sql.join(
        words.map((word) => sql`position(${word.toLowerCase()} in ${wholeText}) > 0`),
        sql` and `,
      )

const follows = (after: DeskPosition | null): RawBuilder<unknown> =>
  after === null
    ? sql`true`
    : sql`(not late, due_at, key) > (${!after.late}::boolean, ${at(after.dueAt)}, ${after.key}::text)`

/** What the model is sure enough of, as long as nobody decided, and where it says something else than what stands there. */
const proposed = sql`(select p.candidates->0 from proposal p
  where p.report_id = case page.kind when 'report' then page.id::uuid end and p.spoke and p.chosen is null
    and p.candidates->0->>'code' is distinct from page.category)`

/** One page of the inbox: first what has waited longer than a working day, then the first due first. */
export async function listDeskItems(
  db: Kysely<DB>,
  { filter, after, limit }: Wish,
): Promise<readonly DeskItem[]> {
  const { view, category, words, dayAgo } = filter
  const source = view === 'mentions' ? sql`called` : sql`work`
  const { rows } = await sql<DeskItem>`with ${deskWork(filter)},
    chosen as (select *, at < ${at(dayAgo)} as late from ${source}
      where ${inView(view)} and ${category === null ? sql`true` : sql`category = ${category}`} and ${holds(words)}),
    page as (select * from chosen where ${follows(after)} order by not late, due_at, key limit ${limit})
    select key, kind, id, channel, reason, name, address, subject, left(text, 300) as text, at, late, category,
      status, reference, clock, received_at as "receivedAt", place_text as "placeText", snooze_note as "snoozeNote", due_at as "dueAt",
      case when asleep then snoozed_until end as "snoozedUntil",
      ${proposed} as proposal, ${presentAt(sql`page.key`, filter)} as presence
    from page order by not late, due_at, key`.execute(db)
  return rows
}
