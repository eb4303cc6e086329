import { largestPhoto } from '@meldpunt/domain'

export type Upload =
  | { kind: 'stored'; attachmentId: string }
  | { kind: 'refused'; code: string }
  | { kind: 'away' }

/** By hand: a schema library would weigh more than all of this in the first load. */
function textOf(body: unknown, name: string): string | null {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const value: unknown = fields.find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : null
}

function toUpload(status: number, body: unknown): Upload {
  const attachmentId = textOf(body, 'id')
  if (status < 300 && attachmentId !== null) return { kind: 'stored', attachmentId }
  if (status === 0 || status === 429 || status >= 500) return { kind: 'away' }
  return {
    kind: 'refused',
    code: textOf(body, 'code') ?? (status === 413 ? 'too_large' : 'not_an_image'),
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type PhotoOf = { reportId: string; clientId: string; photo: Blob }

/**
 * Sends a photo as a draft, before the report itself. XMLHttpRequest, since fetch cannot tell how much of a body left.
 * The same photo under the same id gets the same answer, so that trying again is always safe.
 */
export const uploadPhoto = (
  { reportId, clientId, photo }: PhotoOf,
  onProgress: (percent: number) => void,
  signal?: AbortSignal,
): Promise<Upload> =>
  new Promise((resolve) => {
    if (photo.size > largestPhoto) return resolve({ kind: 'refused', code: 'too_large' })
    const request = new XMLHttpRequest()
    request.open('PUT', `/api/attachments/${reportId}/${clientId}`)
    request.setRequestHeader('content-type', photo.type || 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onloadend = () => resolve(toUpload(request.status, parse(request.responseText)))
    signal?.addEventListener('abort', () => request.abort())
    request.send(photo)
  })
