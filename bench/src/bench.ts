import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createAsking } from './asking.ts'
import { prepareCity } from './city.ts'
import { isFast, isSteady, printHead, printRow, type Row, toRow } from './judge.ts'
import { measure } from './measure.ts'
import { operations } from './operations.ts'
import { createRecorder } from './recording.ts'
import { startBenchHost } from './server.ts'
import { signIn } from './sign-in.ts'
import { pickSubjects } from './subjects.ts'

const args = process.argv.slice(2).filter((flag, at) => !(at === 0 && flag === '--'))
const { values } = parseArgs({
  args,
  options: { sizes: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '100' } },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
const warmUp = 20

const benchSize = async (folder: string, size: number): Promise<readonly Row[]> => {
  const recorder = createRecorder()
  const city = await prepareCity(folder, size)
  const [apiUrl, floorUrl] = [await city.copy('bench_api'), await city.copy('bench_floor')]
  const host = await startBenchHost(apiUrl, folder)
  const asking = createAsking(host.url, await signIn(host.url, 'nadia.maes'))
  const subjects = await pickSubjects(apiUrl, host.linkKey, rounds + warmUp)
  const rows: Row[] = []
  for (const operation of operations) {
    const samples = await measure({ asking, recorder, floorUrl, subjects, warmUp }, operation)
    rows.push(toRow(operation, size, samples))
    printRow(toRow(operation, size, samples))
  }
  asking.close()
  await host.close()
  await city.stop()
  return rows
}

const judgeGrowth = (all: readonly (readonly Row[])[]): readonly boolean[] =>
  operations.flatMap((operation, at) => {
    const [small, large] = [all[0]?.[at], all.at(-1)?.[at]]
    if (!operation.growthCounts || all.length < 2 || !small || !large) return []
    const steady = isSteady(small, large)
    console.log(
      `growth of ${operation.name}: p95 ${small.p95.toFixed(2)} -> ${large.p95.toFixed(2)} ms  ${steady ? 'ok' : 'over'}`,
    )
    return [steady]
  })

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-bench-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
printHead()
const all: (readonly Row[])[] = []
for (const size of sizes) all.push(await benchSize(join(folder, String(size)), size))
const judged = all.flat().filter(({ operation }) => operation.judged)
const verdicts = [...judged.map(isFast), ...judgeGrowth(all)]
await rm(folder, { recursive: true, force: true })
const passed = verdicts.filter(Boolean).length
console.log(`${passed} passed, ${verdicts.length - passed} failed`)
process.exit(passed === verdicts.length ? 0 : 1)
