import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, migrateToLatest, seedStartingData } from '@meldpunt/db'
import { startImap } from '@meldpunt/demo/imap'
import { startMailSink } from '@meldpunt/demo/mail-sink'
import type { HostConfig } from '@meldpunt/host'
import pg from 'pg'
import { startBenchDatabase } from '../database.ts'
import { startWorker } from '../notices/worker.ts'
import { letters } from './letters.ts'
import { memoryOf } from './memory.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--' && word !== 'mail'),
  options: { mails: { type: 'string', default: '500' } },
})
const count = Number(values.mails)
/** Bars: all of them in two minutes, a death included, in memory that does not grow with their number. */
const longest = 120
const mayGrow = 40

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-mail-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const server = await startBenchDatabase(folder)
const databaseUrl = server.connectionString()
await migrateToLatest(databaseUrl)
const db = createDatabase({ connectionString: databaseUrl })
await seedStartingData(db.write)
await db.close()
const client = new pg.Client({ connectionString: databaseUrl })
await client.connect()
const [imap, sink] = await Promise.all([startImap(), startMailSink()])
for (const raw of await letters(count)) await imap.store.append('INBOX', raw)

const mailIn = { url: imap.url, address: '1777@kortrijk.example' }
const config: HostConfig = {
  ...{
    databaseUrl,
    publicUrl: 'http://localhost:1',
    storageDir: join(folder, 'storage'),
    linkKey: 'ab'.repeat(32),
  },
  ...{ smtpUrl: `smtp://127.0.0.1:${sink.port}`, sessionKeys: ['0'.repeat(32)] },
  staffOidc: { issuer: 'http://localhost:1', clientId: 'bench', clientSecret: 'bench' },
  mailIn: {
    ...mailIn,
    doneFolder: '1777 verwerkt',
    personFolder: '1777 na te kijken',
    largestMail: 40_000_000,
  },
}

const countOf = async (what: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${what}`)
  return rows[0]?.count ?? 0
}

/** Until so many were taken; gives the most memory of the second third of that way, warmed up, and of the last. */
const watch = async (pid: number, from: number, to: number): Promise<{ early: number; late: number }> => {
  const seen = { early: 0, late: 0 }
  for (let taken = from; taken < to; taken = await countOf('incoming_mail')) {
    const memory = await memoryOf(pid)
    const way = (taken - from) / (to - from)
    if (way > 2 / 3) seen.late = Math.max(seen.late, memory)
    else if (way > 1 / 3) seen.early = Math.max(seen.early, memory)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return seen
}

console.log(`${count} mails lie in the mailbox ...`)
const began = performance.now()
const first = await startWorker(config)
const before = await watch(first.pid, 0, count / 2)
await first.kill()
console.log(`kill -9 after ${await countOf('incoming_mail')} ...`)
const second = await startWorker(config)
const after = await watch(second.pid, await countOf('incoming_mail'), count)
const seconds = (performance.now() - began) / 1000
await second.close()

const mails = await countOf('incoming_mail')
const reports = await countOf('report')
const subjects = await countOf('(select distinct subject from incoming_mail) one')
const photos = await countOf(`attachment where state = 'claimed'`)
const bars: readonly (readonly [string, string, boolean])[] = [
  ['taken within two minutes, a death included', `${seconds.toFixed(1)} s`, seconds <= longest],
  [
    'each exactly once',
    `${mails} mails, ${subjects} subjects, ${reports} reports`,
    [mails, subjects, reports].every((one) => one === count),
  ],
  ['photos of them', `${photos}`, photos === count / 10],
  ['memory, first process', `${before.early} -> ${before.late} MB`, before.late <= before.early + mayGrow],
  ['memory, second process', `${after.early} -> ${after.late} MB`, after.late <= after.early + mayGrow],
]
for (const [name, figure, holds] of bars)
  console.log(`${name.padEnd(44)}${figure.padStart(44)}  ${holds ? 'ok' : 'over'}`)
await client.end()
await Promise.all([imap.close(), sink.close()])
await server.stop()
await rm(folder, { recursive: true, force: true })
const passed = bars.filter(([, , holds]) => holds).length
console.log(`${passed} passed, ${bars.length - passed} failed`)
process.exit(passed === bars.length ? 0 : 1)
