import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { startPostBox } from './post-box.ts'

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-postbox-'))
const file = join(folder, 'postbus.jsonl')
afterAll(() => rm(folder, { recursive: true, force: true }))

const send = async (port: number, subject: string) => {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false })
  await transport.sendMail({ from: '1777@kortrijk.example', to: 'jij@voorbeeld.be', subject, text: 'Dag' })
  transport.close()
}

test('keeps its mails over a restart, also when a mail was half written as the process was killed', async () => {
  const first = await startPostBox(file)
  await send(first.port, 'Één')
  await first.close()
  await appendFile(file, '{"id":2,"subject":"hal')
  const second = await startPostBox(file)
  await send(second.port, 'Twee')
  await second.close()
  const third = await startPostBox(file)
  await third.close()
  expect(third.mails().map(({ id, subject }) => [id, subject])).toEqual([
    [1, 'Één'],
    [2, 'Twee'],
  ])
})

test('gives every mail a number of its own, also when many come at the same moment', async () => {
  const busy = await startPostBox(join(folder, 'busy.jsonl'))
  await Promise.all(Array.from({ length: 12 }, (_, at) => send(busy.port, `Mail ${at}`)))
  await busy.close()
  expect(new Set(busy.mails().map(({ id }) => id)).size).toBe(12)
})

test('refuses to begin when what it kept cannot be read', async () => {
  await expect(startPostBox(folder)).rejects.toThrow('EISDIR')
})
