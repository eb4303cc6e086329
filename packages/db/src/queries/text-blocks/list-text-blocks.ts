import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { TextBlock } from './text-block.ts'

const columns = sql`b.id, b.code, b.version, b.active, b.data, b.saved_at as "savedAt", m.name as "savedBy"`

/** All blocks, also those that nobody offers any more. */
export async function listTextBlocks(db: Kysely<DB>): Promise<readonly TextBlock[]> {
  const { rows } = await sql<TextBlock>`select ${columns} from text_block b
    left join member m on m.id = b.saved_by order by b.code`.execute(db)
  return rows
}

export async function findTextBlock(db: Kysely<DB>, id: string): Promise<TextBlock | null> {
  const { rows } = await sql<TextBlock>`select ${columns} from text_block b
    left join member m on m.id = b.saved_by where b.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** How a block was at each save, newest first. */
export async function listTextBlockVersions(db: Kysely<DB>, id: string): Promise<readonly TextBlock[]> {
  const { rows } =
    await sql<TextBlock>`select b.id, b.code, v.version, v.active, v.data, v.saved_at as "savedAt",
      m.name as "savedBy"
    from text_block_version v join text_block b on b.id = v.text_block_id left join member m on m.id = v.saved_by
    where v.text_block_id = ${id} order by v.version desc limit 100`.execute(db)
  return rows
}
