import { type Attachment, countAttachments, insertAttachment } from '@meldpunt/db'
import { attachmentLimit } from '@meldpunt/domain'
import type { ApiDeps } from '../../deps.ts'
import type { PhotoProblem } from './photo.ts'

export type Upload = {
  reportId: string
  clientId: string
  content: Buffer
  by: { kind: Attachment['uploadedByKind']; id: string | null }
}
export type UploadProblem = PhotoProblem | 'infected' | 'too_many_attachments' | 'attachment_reused'
export type Kept = { ok: true; attachment: Attachment } | { ok: false; problem: UploadProblem }

/** Of one report over its whole life: what a person sends, and room for the results of the work. */
const mostOfReport = attachmentLimit * 5

type KeepDeps = Pick<ApiDeps, 'db' | 'storage' | 'antivirus' | 'log' | 'clock' | 'newId'>

/** Whether the scanner lets it in: with no verdict it may come in, but is held until there is one. */
async function askScanner(
  { antivirus, log }: KeepDeps,
  content: Buffer,
): Promise<'show' | 'hold' | 'refuse'> {
  const verdict = await (antivirus?.scan(content) ?? null)
  if (verdict === null || verdict.kind === 'clean') return 'show'
  if (verdict.kind === 'infected') {
    log.warn({ signature: verdict.signature }, 'an infected upload was refused')
    return 'refuse'
  }
  log.warn({ reason: verdict.reason }, 'the virus scanner gives no verdict: a photo is held')
  return 'hold'
}

/** Keeps a photo once, however often a browser sends it: files first, then the row that makes them exist. */
export async function keepPhoto(deps: KeepDeps, upload: Upload): Promise<Kept> {
  const { reportId, clientId, content, by } = upload
  if ((await countAttachments(deps.db.write, reportId)) >= mostOfReport) {
    return { ok: false, problem: 'too_many_attachments' }
  }
  // Before anything of it is decoded.
  const scanned = await askScanner(deps, content)
  if (scanned === 'refuse') return { ok: false, problem: 'infected' }
  // Loaded with the first photo: a process that never sees one needs no memory for it.
  const { hashOf, readPhoto } = await import('./photo.ts')
  const read = await readPhoto(content)
  if (!read.ok) return read
  const { photo } = read
  const id = deps.newId()
  const keys = { storageKey: `${reportId}/${id}.webp`, thumbKey: `${reportId}/${id}-thumb.webp` }
  await deps.storage.put(keys.storageKey, photo.content)
  await deps.storage.put(keys.thumbKey, photo.thumb)
  const inserted = await insertAttachment(deps.db.write, {
    ...{ id, reportId, clientId, ...keys, kind: 'photo', contentHash: hashOf(content) },
    ...{ width: photo.width, height: photo.height, bytes: photo.content.length, mediaType: photo.mediaType },
    ...{ uploadedByKind: by.kind, uploadedById: by.id, createdAt: deps.clock() },
    heldSince: scanned === 'hold' ? deps.clock() : null,
  })
  if (inserted.kind === 'new') return { ok: true, attachment: inserted.attachment }
  await Promise.all([deps.storage.remove(keys.storageKey), deps.storage.remove(keys.thumbKey)])
  return inserted.kind === 'repeat'
    ? { ok: true, attachment: inserted.attachment }
    : { ok: false, problem: 'attachment_reused' }
}
