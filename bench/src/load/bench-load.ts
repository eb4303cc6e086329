import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '@meldpunt/db/embedded'
import { openClerks } from '../desk/open-clerks.ts'
import { createVerdicts } from '../desk/verdicts.ts'
import type { Times } from '../desk/work-of-clerk.ts'
import { memoryOf } from '../mail/memory.ts'
import { startWorker } from '../notices/worker.ts'
import { arriveEvenly, type Faults } from './arrive-evenly.ts'
import { visit } from './citizen-visit.ts'
import { sitDown } from './clerks-at-work.ts'
import { printMemory } from './print-memory.ts'
import { watchMemory } from './watch-memory.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'load' && word !== '--'),
  options: {
    reports: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '10' },
    /** Of 500 contacts an hour; a hundred times the busiest hour of the pilot. */
    times: { type: 'string', default: '100' },
  },
})
const perSecond = (500 * Number(values.times)) / 3600
const byPhone = 0.85
const minute = 60_000
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-load-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const desk = await openClerks({ folder, reports: Number(values.reports), count: 50 })

async function measure(): Promise<boolean> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const product = await startWorker(desk.host.config, {
    ...{ ROLE: 'all', PORT: String(port), PUBLIC_URL: url, WRITES_PER_MINUTE: '1000000' },
  })
  return loadOn(product.pid, url).finally(() => product.close())
}

async function loadOn(pid: number, url: string): Promise<boolean> {
  const clerks = await sitDown(desk, url)
  await wait(minute)
  const rest = await memoryOf(pid)
  const seen = watchMemory(pid)
  const faults: Faults = new Map()
  const times: Times = { begin: [], 'look up': [], 'save an answer': [], 'save a report': [] }
  const submitted: number[] = []
  const until = Date.now() + Number(values.minutes) * minute
  const [calls, visits] = await Promise.all([
    arriveEvenly({
      ...{ perSecond: perSecond * byPhone, until, faults },
      begin: (round) => clerks.takeCall(round, times),
    }),
    arriveEvenly({
      ...{ perSecond: perSecond * (1 - byPhone), until, faults },
      begin: (round) => visit(url, round, submitted),
    }),
  ])
  const during = seen()
  await clerks.close()
  await wait(minute)
  const after = await memoryOf(pid)
  console.log(
    `${calls} calls and ${visits} visits in ${values.minutes} minutes (${perSecond.toFixed(1)} a second), ${values.reports} reports`,
  )
  const { print } = createVerdicts()
  print('a call begins', times.begin, null)
  print('look up', times['look up'], null)
  print('save an answer', times['save an answer'], null)
  print('save a report', times['save a report'], null)
  print('a citizen reports', submitted, null)
  const isFlat = printMemory({ rest, during, after })
  for (const [told, count] of faults) console.log(`${count} times: ${told}`)
  console.log(faults.size === 0 ? 'no error: ok' : 'errors: OVER')
  return isFlat && faults.size === 0
}

const held = await measure().finally(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})
process.exit(held ? 0 : 1)
