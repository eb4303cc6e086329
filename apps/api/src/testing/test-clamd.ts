import { createServer, type Socket } from 'node:net'

/** What a test makes of it: a scanner as it should be, or one that fails in this way. */
type ClamdMood = 'working' | 'silent' | 'closing' | 'too_large' | 'broken'

/** The first characters of the file that every scanner knows as harmless and must find. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4', 'PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('\\'),
)

const answers = {
  too_large: 'INSTREAM size limit exceeded. ERROR\0',
  broken: 'Broken or not a regular file. ERROR\0',
} as const

/** The content of a whole INSTREAM, null while more has to come; throws where the framing is wrong. */
function contentOf(sent: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (sent.length < command.length) return null
  if (!sent.subarray(0, command.length).equals(Buffer.from(command))) throw new Error('UNKNOWN COMMAND')
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

/** A stand-in for clamd on a real port, speaking its protocol as far as a scan goes. */
export async function startTestClamd() {
  const state: { mood: ClamdMood; scanned: Buffer[] } = { mood: 'working', scanned: [] }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
    let sent = Buffer.alloc(0)
    socket.on('data', (part) => {
      sent = Buffer.concat([sent, Buffer.from(part)])
      if (state.mood === 'silent') return
      if (state.mood === 'closing') return void socket.destroy()
      if (state.mood !== 'working') return void socket.end(answers[state.mood])
      const content = contentOf(sent)
      if (content === null) return
      state.scanned.push(content)
      const found = content.includes(eicar) ? 'Eicar-Test-Signature FOUND' : 'OK'
      socket.end(`stream: ${found}\0`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  return { url: `tcp://127.0.0.1:${port}`, state, close }
}
