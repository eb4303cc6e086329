import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { AnswerContent } from '../../queries/answer/answer.ts'
import type { DB } from '../../schema.gen.ts'
import { answerValues } from './answer-values.ts'

/** Who saves what when; nobody where it comes with the city. */
type Saving = { id: string; content: AnswerContent; memberId: string | null; now: Instant }

/** Makes an answer as version 1; false when its id or its code is there already. */
export async function insertAnswer(trx: Transaction<DB>, saving: Saving): Promise<boolean> {
  const values = answerValues(saving.content)
  const columns = sql.join(values.map(([column]) => sql.ref(column)))
  const { rows } = await sql`insert into answer (id, version, reviewed_by, reviewed_at, ${columns})
    values (${saving.id}, 1, ${saving.memberId}, ${saving.memberId === null ? null : at(saving.now)},
      ${sql.join(values.map(([, value]) => value))})
    on conflict do nothing returning id`.execute(trx)
  if (rows.length === 1) await insertVersion(trx, 1, saving)
  return rows.length === 1
}

/**
 * Saves the next version of an answer, which counts as looked after; false when it is not at `expectedVersion` any more, or
 * when another has its code.
 */
export async function updateAnswer(
  trx: Transaction<DB>,
  saving: Saving,
  expectedVersion: number,
): Promise<boolean> {
  const changes = answerValues(saving.content).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const version = expectedVersion + 1
  const { rows } = await sql`update answer set version = ${version}, reviewed_by = ${saving.memberId},
      reviewed_at = ${at(saving.now)}, ${sql.join(changes)}
    where id = ${saving.id} and version = ${expectedVersion}
      and not exists (select from answer where code = ${saving.content.code} and id <> ${saving.id})
    returning id`.execute(trx)
  if (rows.length === 1) await insertVersion(trx, version, saving)
  return rows.length === 1
}

async function insertVersion(db: Kysely<DB>, version: number, saving: Saving): Promise<void> {
  await sql`insert into answer_version (answer_id, version, data, saved_by, saved_at)
    values (${saving.id}, ${version}, ${JSON.stringify(saving.content)}::jsonb, ${saving.memberId},
      ${at(saving.now)})`.execute(db)
}
