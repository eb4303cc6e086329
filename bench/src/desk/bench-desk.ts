import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { percentile } from '../figures.ts'
import { answerToScreen } from './answer-to-screen.ts'
import { openClerks } from './open-clerks.ts'
import { oneCall, type Times } from './work-of-clerk.ts'

const args = process.argv.slice(2).filter((word) => word !== 'desk' && word !== '--')
const { values } = parseArgs({
  args,
  options: {
    reports: { type: 'string', default: '10000' },
    clerks: { type: 'string', default: '50' },
    calls: { type: 'string', default: '12' },
    /** How long a talk takes between two saves of one clerk, ms; at a real desk it is a minute and a half. */
    talk: { type: 'string', default: '5000' },
  },
})
const talk = Number(values.talk)
const warmUp = 2
const bars = { save: 300, screen: 500 }

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-bench-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const desk = await openClerks({ folder, reports: Number(values.reports), count: Number(values.clerks) })
const empty = (): Times => ({ start: [], 'look up': [], 'save an answer': [], 'save a report': [] })

const times = empty()
const untimed = empty()
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** One clerk works call after call, as long as there are calls. */
const work = async (clerk: (typeof desk.clerks)[number], place: number): Promise<void> => {
  await wait((talk * place) / desk.clerks.length)
  for (let round = 0; round < Number(values.calls) + warmUp; round += 1) {
    await oneCall(clerk.asking, round + place, round < warmUp ? untimed : times)
    await wait(talk)
  }
}
await Promise.all(desk.clerks.map(work))
const screen = await answerToScreen(desk, 20)
await desk.close()
await rm(folder, { recursive: true, force: true })

const verdicts: boolean[] = []
const print = (name: string, measured: readonly number[], bar: number | null): void => {
  const [p50, p95] = [percentile(measured, 50), percentile(measured, 95)]
  if (bar !== null) verdicts.push(p95 < bar)
  const verdict = bar === null ? '' : p95 < bar ? `ok (bar ${bar})` : `over ${bar}`
  console.log(
    `${name.padEnd(28)} ${measured.length} times  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  ${verdict}`,
  )
}
console.log(
  `${values.clerks} clerks at once, ${talk} ms between two calls of one clerk, ${values.reports} reports`,
)
print('a call begins', times.start, null)
print('look up', times['look up'], null)
print('save an answer', times['save an answer'], bars.save)
print('save a report', times['save a report'], bars.save)
print('from answer to screen', screen, bars.screen)
process.exit(verdicts.every(Boolean) ? 0 : 1)
