import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRecorder } from '../recording.ts'
import { type Kind, kindsOf } from './kinds.ts'
import { isQuick, measureKind, printHead, printKind } from './measure-kind.ts'
import { openDesk } from './open-desk.ts'

const args = process.argv.slice(2).filter((word) => !word.startsWith('omnibox') && word !== '--')
const { values } = parseArgs({
  args,
  options: {
    reports: { type: 'string', default: '1000000' },
    people: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '100' },
    /** A folder to keep the grown city in, for another run. */
    keep: { type: 'string' },
  },
})
const rounds = Number(values.rounds)

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'meldpunt-bench-')))
// Else, as root, the database's data would go elsewhere and stay there.
if (!values.keep) await chmod(folder, 0o755)
const recorder = createRecorder()
const size = {
  reports: Number(values.reports),
  people: Number(values.people),
  keep: values.keep !== undefined,
}
const desk = await openDesk(folder, size)
const verdicts: boolean[] = []
printHead()
const measured = async (kind: Kind) => {
  const row = await measureKind(desk, kind, { recorder, rounds })
  printKind(row)
  verdicts.push(isQuick(row))
}
for (const kind of kindsOf(desk.known)) await measured(kind)
await desk.close()
if (!values.keep) await rm(folder, { recursive: true, force: true })
const passed = verdicts.filter(Boolean).length
console.log(`${passed} passed, ${verdicts.length - passed} failed`)
process.exit(passed === verdicts.length ? 0 : 1)
