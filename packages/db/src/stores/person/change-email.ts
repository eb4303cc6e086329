import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/**
 * A new address waits until it is confirmed, and the one before stays in use until then; null takes the address away at
 * once. Gives the version that the link must carry; null when there is no such person.
 */
export async function startEmailChange(
  db: Kysely<DB>,
  { personId, email }: { personId: string; email: string | null },
): Promise<{ version: number } | null> {
  const removed = email === null ? sql`, email = null, email_confirmed_at = null` : sql``
  const { rows } = await sql<{ version: number }>`update person
    set pending_email = ${email}, pending_email_version = pending_email_version + 1 ${removed}
    where id = ${personId} and erased_at is null returning pending_email_version as version`.execute(db)
  return rows[0] ?? null
}

type Confirmation = { personId: string; version: number; email: string; now: Instant }

/** Takes the address into use; false for a link of an earlier change or another address, and for one used before. */
export async function confirmEmail(
  db: Kysely<DB>,
  { personId, version, email, now }: Confirmation,
): Promise<boolean> {
  const { rows } = await sql`update person
    set email = pending_email, email_confirmed_at = ${at(now)}, pending_email = null
    where id = ${personId} and pending_email_version = ${version} and pending_email = ${email} and erased_at is null
    returning id`.execute(db)
  return rows.length === 1
}
