import type { Attachment } from '@meldpunt/db'

/** A photo as a page shows it; its addresses are guarded by the same link or session as the page. */
export type AttachmentView = {
  id: string
  url: string
  thumbUrl: string
  width: number | null
  height: number | null
}

/** Where citizens and where staff fetch photos: the cookie of the one is not sent to the other. */
export const citizenMount = '/api'
export const staffMount = '/balie/api'

export const toAttachmentView = ({ id, width, height }: Attachment, mount: string): AttachmentView => ({
  id,
  width,
  height,
  url: `${mount}/attachments/${id}`,
  thumbUrl: `${mount}/attachments/${id}/thumb`,
})
