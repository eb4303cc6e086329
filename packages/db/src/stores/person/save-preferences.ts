import type { Language } from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { Person } from '../../queries/person/person.ts'
import type { DB } from '../../schema.gen.ts'

type Preferences = { personId: string; wants: Person['wants']; phone: string | null; language: Language }

/** How a person wants to be told; false when there is no such person. */
export async function savePreferences(
  db: Kysely<DB>,
  { personId, wants, phone, language }: Preferences,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ wants_mail: wants.mail, wants_sms: wants.sms, wants_messages: wants.messages, phone, language })
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
