import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, migrateToLatest, seedStartingData } from '@meldpunt/db'
import pg from 'pg'
import { startBenchDatabase } from '../database.ts'
import { startBenchHost } from '../server.ts'
import { accountsOf } from './accounts.ts'
import { judgeChannel, printHead, type Told } from './arrivals.ts'
import { startOtherSide } from './other-side.ts'
import { type Received, registerEvenly, submitReports } from './reports.ts'
import { startWorker } from './worker.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--' && word !== 'notices'),
  options: { changes: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '60' } },
})
const changes = Number(values.changes)
const seconds = Number(values.seconds)

const longestWait = 10 * 60_000

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-notices-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const server = await startBenchDatabase(folder)
const databaseUrl = server.connectionString()
await migrateToLatest(databaseUrl)
const db = createDatabase({ connectionString: databaseUrl })
await seedStartingData(db.write)
await db.close()

const otherSide = await startOtherSide()
const host = await startBenchHost(databaseUrl, folder, accountsOf(otherSide))
const worker = await startWorker(host.config)
const client = new pg.Client({ connectionString: databaseUrl })
await client.connect()

/** Until nothing is left to send, or it takes so long that the bars are lost anyhow. */
const drained = async (): Promise<void> => {
  const end = Date.now() + longestWait
  for (;;) {
    const { rows } = await client.query(
      `select count(*)::int as left from notice where state in ('waiting', 'claimed')`,
    )
    if (rows[0].left === 0 || Date.now() > end) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

console.log(`${changes} reports of citizens who are signed in ...`)
await submitReports(host.url, changes)
await drained()
const { rows: reports } = await client.query<Received>(
  `select id, fields_version as "fieldsVersion" from report where status = 'received' order by id limit $1`,
  [changes],
)
console.log(`${reports.length} changes of status in ${seconds} s ...`)
await registerEvenly(host.url, reports, seconds * 1000)
await drained()
const { rows: told } = await client.query<Told>(
  `select channel, message_id as "messageId", (extract(epoch from created_at) * 1000)::float as "createdAt"
   from notice where kind = 'registered' and channel in ('mail', 'dossier', 'mijn_burgerprofiel')`,
)
const arrivals = await otherSide.readArrivals()
printHead()
const verdicts = [
  ['mail handed over', 'mail'],
  ['dossier there', 'dossier'],
  ['notification there', 'mijn_burgerprofiel'],
].flatMap(([name = '', channel]) =>
  judgeChannel(
    name,
    told.filter((notice) => notice.channel === channel),
    arrivals,
  ),
)
await client.end()
await worker.close()
await host.close()
await otherSide.close()
await server.stop()
await rm(folder, { recursive: true, force: true })
const passed = verdicts.filter(Boolean).length
console.log(`${passed} passed, ${verdicts.length - passed} failed`)
process.exit(passed === verdicts.length ? 0 : 1)
