import { type Day, foldWords, type Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Takes an answer out of use, or back into it; false when it was so already. */
export async function setAnswerActive(
  db: Kysely<DB>,
  { id, active }: { id: string; active: boolean },
): Promise<boolean> {
  const { rows } = await sql`update answer set active = ${active} where id = ${id} and active <> ${active}
    returning id`.execute(db)
  return rows.length === 1
}

type Review = { id: string; memberId: string; now: Instant; reviewOn: Day }

/** Somebody looked and it still holds; the next look is on another day. */
export async function reviewAnswer(db: Kysely<DB>, { id, memberId, now, reviewOn }: Review): Promise<void> {
  await sql`update answer set reviewed_by = ${memberId}, reviewed_at = ${at(now)}, review_on = ${reviewOn}::date
    where id = ${id}`.execute(db)
}

type Flag = { flagId: string; id: string; memberId: string; note: string; now: Instant }

/** A colleague doubts an answer. */
export async function flagAnswer(db: Kysely<DB>, flag: Flag): Promise<void> {
  await sql`insert into answer_flag (id, answer_id, member_id, note, at)
    values (${flag.flagId}, ${flag.id}, ${flag.memberId}, ${flag.note}, ${at(flag.now)})
    on conflict (id) do nothing`.execute(db)
}

/** The doubt was looked at; false when it was before, or never was. */
export async function settleFlag(db: Kysely<DB>, flagId: string, now: Instant): Promise<boolean> {
  const { rows } = await sql`update answer_flag set settled_at = ${at(now)}
    where id = ${flagId} and settled_at is null returning id`.execute(db)
  return rows.length === 1
}

const mostMisses = 5000
const longestMiss = 120

/** A search without result is for the editor; one that holds a mail address or a long number is somebody's data and is not kept. */
const isPersonal = (text: string): boolean => text.includes('@') || /\d(?:[\s./-]*\d){5,}/.test(text)

/**
 * Counts a search that found nothing. What looks like personal data, or like nothing at all, is let go. When there is no
 * room, what was settled makes some, then what was asked least and longest ago: nobody can fill the list for good.
 */
export async function recordMiss(db: Kysely<DB>, text: string, now: Instant): Promise<void> {
  const folded = foldWords(text.toWellFormed()).trim().slice(0, longestMiss)
  if (isPersonal(text) || !/\p{L}{3}/u.test(folded)) return
  await sql`with gone as (delete from answer_miss where text in (
      select text from answer_miss
      where (select count(*) from answer_miss) >= ${mostMisses}
        and not exists (select from answer_miss where text = ${folded})
      order by settled_at is null, times, last_at limit 1 for update skip locked))
    insert into answer_miss (text, last_at) values (${folded}, ${at(now)})
    on conflict (text) do update set times = answer_miss.times + 1, last_at = excluded.last_at, settled_at = null`.execute(
    db,
  )
}

/** The editor did something about it, or need not; asked again in vain, it comes back. */
export async function settleMiss(db: Kysely<DB>, text: string, now: Instant): Promise<void> {
  await sql`update answer_miss set settled_at = ${at(now)} where text = ${text}`.execute(db)
}
