import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import type { DeskFilter, DeskItem, DeskView } from './desk-item.ts'
import { deskWork, endedMails, inView } from './desk-work.ts'
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

const follows = (after: DeskPosition | null, view: DeskView): RawBuilder<unknown> => {
  if (after === null) return sql`true`
  // The first half is what an index can begin at.
  if (view === 'ended')
    return sql`due_at <= ${at(after.dueAt)} and (due_at, key) < (${at(after.dueAt)}, ${after.key}::text)`
  return sql`(not late, due_at, key) > (${!after.late}::boolean, ${at(after.dueAt)}, ${after.key}::text)`
}

const orders = { first: sql`not late, due_at, key`, newest: sql`due_at desc, key desc` }
const sourceOf = (view: DeskView): RawBuilder<unknown> => {
  if (view === 'ended') return sql`ended`
  return view === 'mentions' ? sql`called` : sql`work`
}

/** What the model is sure enough of, as long as nobody decided, and where it says something else than what stands there. */
const proposed = sql`(select p.candidates->0 from proposal p
  where p.report_id = case page.kind when 'report' then page.id::uuid end and p.spoke and p.chosen is null
    and p.candidates->0->>'code' is distinct from page.category)`

/** One page of the inbox: first what has waited longer than a working day, then the first due first; of what ended the newest first. */
export async function listDeskItems(
  db: Kysely<DB>,
  { filter, after, limit }: Wish,
): Promise<readonly DeskItem[]> {
  const { view, category, words, dayAgo } = filter
  const order = view === 'ended' ? orders.newest : orders.first
  const late = view === 'ended' ? sql`false` : sql`at < ${at(dayAgo)}`
  const { rows } = await sql<DeskItem>`with ${deskWork(filter)}, ${endedMails},
    chosen as (select *, ${late} as late from ${sourceOf(view)}
      where ${inView(view)} and ${category === null ? sql`true` : sql`category = ${category}`} and ${holds(words)}),
    page as (select * from chosen where ${follows(after, view)} order by ${order} limit ${limit})
    select key, kind, id, channel, reason, name, address, subject, left(text, 300) as text, at, late, category,
      status, reference, clock, received_at as "receivedAt", place_text as "placeText", snooze_note as "snoozeNote", due_at as "dueAt", ended,
      case when asleep then snoozed_until end as "snoozedUntil",
      ${proposed} as proposal, ${presentAt(sql`page.key`, filter)} as presence
    from page order by ${order}`.execute(db)
  return rows
}
