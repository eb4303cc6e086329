import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cti } from '@meldpunt/demo/cti'
import { answerInBrowser } from './answer-in-browser.ts'
import { answerToScreen } from './answer-to-screen.ts'
import { openClerks } from './open-clerks.ts'
import { openScreens } from './open-screens.ts'
import { createVerdicts } from './verdicts.ts'
import { oneCall, type Times } from './work-of-clerk.ts'

const args = process.argv.slice(2).filter((word) => word !== 'desk' && word !== '--')
const { values } = parseArgs({
  args,
  options: {
    reports: { type: 'string', default: '10000' },
    clerks: { type: 'string', default: '50' },
    calls: { type: 'string', default: '5' },
    /** How long a talk takes between two saves of one clerk, ms; at a real desk it is a minute and a half. */
    talk: { type: 'string', default: '5000' },
  },
})
const talk = Number(values.talk)
const warmUp = 2
const answers = 20
const bars = { save: 300, screen: 500 }

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-bench-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const desk = await openClerks({ folder, reports: Number(values.reports), count: Number(values.clerks) })
const exchange = cti(desk.host.url, desk.token)
const screens = await openScreens(desk)
const empty = (): Times => ({ begin: [], 'look up': [], 'save an answer': [], 'save a report': [] })

const times = empty()
const untimed = empty()
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** One clerk works call after call, as long as there are calls. */
const work = async (clerk: (typeof desk.clerks)[number], place: number): Promise<void> => {
  await wait((talk * place) / desk.clerks.length)
  for (let round = 0; round < Number(values.calls) + warmUp; round += 1) {
    await oneCall({ clerk, exchange, round: round + place }, round < warmUp ? untimed : times)
    await wait(talk)
  }
}
const before = process.cpuUsage()
await Promise.all(desk.clerks.map(work))
const { user, system } = process.cpuUsage(before)
const calls = desk.clerks.length * (Number(values.calls) + warmUp)
const reads = screens.reads()
const told = await answerToScreen(desk, answers)
const { screen, floor } = await answerInBrowser(desk, answers)
await screens.close()
await desk.close()
await rm(folder, { recursive: true, force: true })

const { print, passed } = createVerdicts()
console.log(
  `${values.clerks} clerks at once with open screens, ${talk} ms between two calls of one clerk, ${values.reports} reports`,
)
console.log(
  `a call: ${((user + system) / 1000 / calls).toFixed(1)} ms of processor of server and clerks together, ${(reads / calls).toFixed(1)} screens read again`,
)
print('a call begins', times.begin, null)
print('look up', times['look up'], null)
print('save an answer', times['save an answer'], bars.save)
print('save a report', times['save a report'], bars.save)
print('from answer to the data', told, bars.screen)
print('from answer to the screen', screen, bars.screen)
print('an empty page (floor)', floor, null)
process.exit(passed() ? 0 : 1)
