import { isRecord } from '../../../lib/is-record.ts'

type Uploaded = { id: string; thumbUrl: string }
/** Why a photo was not taken: the server's code, or `network` where there was no answer. */
export type UploadResult = { ok: true; photo: Uploaded } | { ok: false; code: string }

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toResult(status: number, body: unknown): UploadResult {
  if (!isRecord(body)) return { ok: false, code: status === 413 ? 'too_large' : 'invalid' }
  if (typeof body.id === 'string' && typeof body.thumbUrl === 'string') {
    return { ok: true, photo: { id: body.id, thumbUrl: body.thumbUrl } }
  }
  return { ok: false, code: typeof body.code === 'string' ? body.code : 'invalid' }
}

type Upload = { reportId: string; clientId: string; file: File; onProgress: (percent: number) => void }

/** Sends one photo as it is; XMLHttpRequest, because fetch cannot say how far it is. The same client id twice keeps one. */
export const uploadPhoto = ({ reportId, clientId, file, onProgress }: Upload): Promise<UploadResult> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/balie/api/attachments/${reportId}/${clientId}`)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : (loaded / total) * 100)
    request.onload = () => resolve(toResult(request.status, parse(request.responseText)))
    request.onerror = () => resolve({ ok: false, code: 'network' })
    request.send(file)
  })
