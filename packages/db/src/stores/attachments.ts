import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { at, atOrNull } from '../connection/columns.ts'
import { type Attachment, attachmentColumns } from '../queries/attachments.ts'
import type { DB } from '../schema.gen.ts'
import { deleteAttachments } from './forgotten-files.ts'

export type NewAttachment = Omit<Attachment, 'state' | 'claimedAt' | 'heldSince'> & {
  /** Null where it may be seen at once, as it is where nothing is said. */
  heldSince?: Instant | null
}
export type InsertedAttachment =
  | { kind: 'new' | 'repeat'; attachment: Attachment }
  /** The same client id came with another content. */
  | { kind: 'conflict' }

/** Keeps what was uploaded under the draft. The same again (client id and content hash) gives the first one. */
export async function insertAttachment(
  db: Kysely<DB>,
  attachment: NewAttachment,
): Promise<InsertedAttachment> {
  const { createdAt, heldSince = null, ...rest } = attachment
  const { rows } =
    await sql<Attachment>`insert into attachment (id, report_id, client_id, kind, content_hash, width,
      height, bytes, media_type, storage_key, thumb_key, uploaded_by_kind, uploaded_by_id, created_at,
      held_since)
    values (${rest.id}, ${rest.reportId}, ${rest.clientId}, ${rest.kind}, ${rest.contentHash}, ${rest.width},
      ${rest.height}, ${rest.bytes}, ${rest.mediaType}, ${rest.storageKey}, ${rest.thumbKey}, ${rest.uploadedByKind},
      ${rest.uploadedById}, ${at(createdAt)}, ${atOrNull(heldSince)})
    on conflict (report_id, client_id) do nothing returning ${attachmentColumns}`.execute(db)
  if (rows[0] !== undefined) return { kind: 'new', attachment: rows[0] }
  const first = await sql<Attachment>`select ${attachmentColumns} from attachment
    where report_id = ${rest.reportId} and client_id = ${rest.clientId}`.execute(db)
  const same = first.rows.find((row) => row.contentHash === rest.contentHash)
  return same === undefined ? { kind: 'conflict' } : { kind: 'repeat', attachment: same }
}

type Claim = { reportId: string; ids: readonly string[]; now: Instant }

/** Ties attachments to the report for good; gives the ids that are there and this report's, so that others can be refused. */
export async function claimAttachments(
  trx: Transaction<DB>,
  { reportId, ids, now }: Claim,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`update attachment
    set state = 'claimed', claimed_at = coalesce(claimed_at, ${at(now)})
    where report_id = ${reportId} and id = any(${[...ids]}::uuid[]) returning id`.execute(trx)
  return rows.map((row) => row.id)
}

/** Removes what was uploaded before that moment and never sent; gives the keys of the files that now have to go. */
export const deleteOrphans = (db: Kysely<DB>, before: Instant): Promise<readonly string[]> =>
  deleteAttachments(db, sql`state = 'stored' and created_at < ${at(before)}`)
