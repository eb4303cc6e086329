import type { Instant } from '@meldpunt/domain'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { TextBlockData } from '../../queries/text-blocks/text-block.ts'
import type { DB } from '../../schema.gen.ts'

type Saved = {
  id: string
  /** Of a new block. */
  code: string
  data: TextBlockData
  active: boolean
  /** As it was on the screen; 0 for a new one. */
  expectedVersion: number
  memberId: string
  now: Instant
}

const writing = (block: Saved): RawBuilder<unknown> => {
  const { id, code, data, active, expectedVersion, memberId, now } = block
  const values = sql`${JSON.stringify(data)}::jsonb, ${active}, ${memberId}::uuid, ${at(now)}`
  return expectedVersion === 0
    ? sql`insert into text_block (id, code, version, data, active, saved_by, saved_at)
        values (${id}, ${code}, 1, ${values}) on conflict do nothing returning *`
    : sql`update text_block set version = version + 1, (data, active, saved_by, saved_at) = row(${values})
        where id = ${id} and version = ${expectedVersion} returning *`
}

/** Writes a block with the version that it becomes; null when somebody saved it meanwhile, or its code is taken. */
export async function saveTextBlock(trx: Transaction<DB>, block: Saved): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`with written as (${writing(block)}),
    kept as (insert into text_block_version (text_block_id, version, data, active, saved_by, saved_at)
      select id, version, data, active, saved_by, saved_at from written returning version)
    select version from kept`.execute(trx)
  return rows[0]?.version ?? null
}
