import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { generalBlocks } from './general-blocks.ts'
import { neighbourhoodBlocks } from './neighbourhood-blocks.ts'
import { outcomeBlocks } from './outcome-blocks.ts'
import { streetBlocks } from './street-blocks.ts'
import type { TextBlockSeed } from './text-block-seed.ts'
import { wasteBlocks } from './waste-blocks.ts'

/** The texts with which the desk starts. */
export const textBlocks: readonly TextBlockSeed[] = [
  ...generalBlocks,
  ...outcomeBlocks,
  ...wasteBlocks,
  ...streetBlocks,
  ...neighbourhoodBlocks,
]

/** Puts in the blocks that are missing; what somebody edited or took out of use stays. */
export async function insertTextBlocks(db: Kysely<DB>): Promise<void> {
  const rows = textBlocks.map(({ code, ...data }) => ({ code, data }))
  await sql`with written as (
      insert into text_block (id, code, version, data, saved_at)
      select gen_random_uuid(), b.code, 1, b.data, now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b(code text, data jsonb)
      on conflict (code) do nothing returning *)
    insert into text_block_version (text_block_id, version, data, active, saved_at)
    select id, version, data, active, saved_at from written`.execute(db)
}
