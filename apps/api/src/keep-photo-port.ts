import type { Attachment } from '@meldpunt/db'

type Photo = {
  reportId: string
  clientId: string
  content: Buffer
  by: { kind: Attachment['uploadedByKind']; id: string | null }
}

/** Keeps one photo as uploads are kept; the same again gives the same attachment. */
export type KeepPhoto = (
  photo: Photo,
) => Promise<{ ok: true; attachment: Attachment } | { ok: false; problem: string }>
