import type { ActorKind, Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** A photo or file. Until it is claimed, `reportId` is that of a draft. */
export type Attachment = {
  id: string
  reportId: string
  /** The same for repeated uploads of one thing. */
  clientId: string
  kind: 'photo' | 'file'
  state: 'stored' | 'claimed' | 'released'
  contentHash: string
  width: number | null
  height: number | null
  bytes: number
  mediaType: string
  storageKey: string
  thumbKey: string | null
  uploadedByKind: ActorKind
  uploadedById: string | null
  createdAt: Instant
  claimedAt: Instant | null
  /** Waits for the virus scanner since then, and is shown to nobody. */
  heldSince: Instant | null
}

/** The columns of `attachment` under the names of `Attachment`. */
export const attachmentColumns = sql`id, report_id as "reportId", client_id as "clientId", kind, state,
  content_hash as "contentHash", width, height, bytes, media_type as "mediaType", storage_key as "storageKey",
  thumb_key as "thumbKey", uploaded_by_kind as "uploadedByKind", uploaded_by_id as "uploadedById",
  created_at as "createdAt", claimed_at as "claimedAt", held_since as "heldSince"`

/** The attachments of a report that were sent with it or later and may be seen, oldest first. */
export async function listAttachments(db: Kysely<DB>, reportId: string): Promise<readonly Attachment[]> {
  const { rows } = await sql<Attachment>`select ${attachmentColumns} from attachment
    where report_id = ${reportId} and state <> 'stored' and held_since is null order by created_at, id`.execute(
    db,
  )
  return rows
}

/** One attachment, also of a draft; null when there is none. */
export async function findAttachment(db: Kysely<DB>, id: string): Promise<Attachment | null> {
  const { rows } =
    await sql<Attachment>`select ${attachmentColumns} from attachment where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** How many a draft or report has already, for the limit per report. */
export async function countAttachments(db: Kysely<DB>, reportId: string): Promise<number> {
  const { rows } = await sql<{ found: number }>`select count(*)::int as found from attachment
    where report_id = ${reportId}`.execute(db)
  return rows[0]?.found ?? 0
}
