import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type AccessKey = { accessKeyId: string; secretAccessKey: string }

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')
const mac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()

const authorizationForm =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[\w-]+\/s3\/aws4_request), ?SignedHeaders=([a-z\d;-]+), ?Signature=([\da-f]{64})$/

function canonicalOf({ method, url = '', headers }: IncomingMessage, signedHeaders: string): string {
  const [path, query = ''] = url.split('?')
  const lines = signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const hash = headers['x-amz-content-sha256']
  return [method, path, query.split('&').sort().join('&'), lines.join(''), signedHeaders, hash].join('\n')
}

/** Whether Signature Version 4 proves that the owner of the key sent this request with this body. */
export function isSigned(request: IncomingMessage, body: Buffer, key: AccessKey): boolean {
  const { headers } = request
  const [, id, scope = '', signedHeaders = '', signature] =
    authorizationForm.exec(headers.authorization ?? '') ?? []
  if (id !== key.accessKeyId || headers['x-amz-content-sha256'] !== sha256(body)) return false
  const canonical = canonicalOf(request, signedHeaders)
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const signing = scope.split('/').reduce<Buffer | string>(mac, `AWS4${key.secretAccessKey}`)
  return mac(signing, text).toString('hex') === signature
}
