import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type AccessKey, isSigned } from './is-signed.ts'

/** What a test makes of it: a store as it should be, or one that fails in this way. */
type S3Mood = 'working' | 'failing_once' | 'failing' | 'silent' | 'cut' | 'stalled'

const key: AccessKey = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/of+the/test' }
const bucket = 'photos'

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  )
}

function sendHalf(response: ServerResponse, content: Buffer, mood: 'cut' | 'stalled'): void {
  response.writeHead(200, { 'content-length': content.length })
  response.write(content.subarray(0, content.length / 2), () => {
    if (mood === 'cut') response.destroy()
  })
}

/** A stand-in for a store on a real port that speaks S3 as far as objects go, and checks who asks. */
export async function startTestS3() {
  const state: { mood: S3Mood; requests: string[] } = { mood: 'working', requests: [] }
  const objects = new Map<string, Buffer>()

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const [, of, name = ''] = /^\/([^/]+)\/(.+)$/.exec(request.url?.split('?')[0] ?? '') ?? []
    if (of !== bucket) return refuse(response, 404, 'NoSuchBucket')
    if (request.method === 'PUT') {
      objects.set(name, body)
      return void response.end()
    }
    if (request.method === 'DELETE') {
      objects.delete(name)
      return void response.writeHead(204).end()
    }
    const content = objects.get(name)
    if (content === undefined) return refuse(response, 404, 'NoSuchKey')
    if (state.mood === 'cut' || state.mood === 'stalled') return sendHalf(response, content, state.mood)
    response.end(content)
  }

  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    state.requests.push(`${request.method} ${request.url?.split('?')[0]}`)
    if (state.mood === 'silent') return
    if (!isSigned(request, body, key)) return refuse(response, 403, 'SignatureDoesNotMatch')
    if (state.mood === 'failing') return refuse(response, 500, 'InternalError')
    if (state.mood === 'failing_once') {
      state.mood = 'working'
      return refuse(response, 500, 'InternalError')
    }
    answer(request, response, body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  const config = { ...key, bucket, endpoint: `http://127.0.0.1:${port}`, region: 'eu-test-1' }
  return { config, port, objects, state, close }
}
