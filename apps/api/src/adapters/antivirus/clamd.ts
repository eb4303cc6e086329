import { connect, type Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { Antivirus, Verdict } from './antivirus.ts'

const chunkLength = 64 * 1024
/** Longer than an answer of clamd can be; whoever says more is no clamd. */
const longestAnswer = 4096

type ClamdOptions = {
  url: string
  /** Longest silence of the scanner, ms. */
  patience?: number
}

const lengthOf = (chunk: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  return length
}

/** The command INSTREAM of clamd: chunks with their length before them, and an empty one at the end. */
function* framesOf(content: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let from = 0; from < content.length; from += chunkLength) {
    const chunk = content.subarray(from, from + chunkLength)
    yield lengthOf(chunk)
    yield chunk
  }
  yield lengthOf(Buffer.alloc(0))
}

function toVerdict(answer: string): Verdict {
  if (answer === 'stream: OK') return { kind: 'clean' }
  const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  return signature === undefined
    ? { kind: 'unknown', reason: answer || 'no answer' }
    : { kind: 'infected', signature }
}

async function ask(socket: Socket, content: Buffer): Promise<string> {
  // A scanner that has had enough answers and closes before everything was sent: then its answer counts, not the broken pipe.
  const sending = pipeline(framesOf(content), socket, { end: false }).catch(() => undefined)
  let answer = ''
  for await (const part of socket.setEncoding('utf8')) {
    answer += String(part)
    if (answer.includes('\0') || answer.length > longestAnswer) break
  }
  await sending
  return answer.split('\0', 1)[0]?.trim() ?? ''
}

/** The scanner of ClamAV at an address such as `tcp://127.0.0.1:3310`. Only its word "OK" lets a file through. */
export function createClamd({ url, patience = 20_000 }: ClamdOptions): Antivirus {
  const { hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const scan = async (content: Buffer): Promise<Verdict> => {
    const socket = connect({ host, port: Number(port || 3310) })
    socket.setTimeout(patience, () => socket.destroy(new Error('the scanner is silent')))
    try {
      return toVerdict(await ask(socket, content))
    } catch (error) {
      return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) }
    } finally {
      socket.destroy()
    }
  }
  return { scan }
}
