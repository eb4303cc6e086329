import { claimAttachments } from '@meldpunt/db'
import { refuse } from '../rejections.ts'
import type { Action } from './action.ts'

/** Ties uploaded photos to the report for good, in the transaction of the command that brings them. */
export async function claimPhotos(
  { trx, now }: Action,
  { reportId, attachments }: { reportId: string; attachments: readonly string[] },
): Promise<void> {
  if (attachments.length === 0) return
  const claimed = await claimAttachments(trx, { reportId, ids: attachments, now })
  if (claimed.length < new Set(attachments).size) throw refuse('attachment_unknown', 'attachments')
}
