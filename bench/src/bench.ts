import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isFast, isSteady, printHead, printRow, type Row, toRow } from './judge.ts'
import { measure, type Sized } from './measure.ts'
import { type OpenSize, openSize } from './open-size.ts'
import { type Operation, operations } from './operations.ts'
import { createRecorder } from './recording.ts'

const args = process.argv.slice(2).filter((flag, at) => !(at === 0 && flag === '--'))
const { values } = parseArgs({
  args,
  options: { sizes: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '100' } },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
const warmUp = 20

/** Reads change nothing, so that the same reports can be asked about again: more rounds make a steadier 95th percentile. */
const readsPerRound = 3

const benchOperation = async (sizes: readonly Sized[], operation: Operation): Promise<readonly Row[]> => {
  const times = operation.growthCounts ? rounds * readsPerRound : rounds
  const samples = await measure(sizes, operation, { recorder, rounds: times, warmUp })
  return sizes.flatMap(({ size }, at) => {
    const sample = samples[at]
    return sample ? [toRow(operation, size, sample)] : []
  })
}

const judgeGrowth = (all: readonly (readonly Row[])[]): readonly boolean[] =>
  all.flatMap((rows) => {
    const [small, large] = [rows[0], rows.at(-1)]
    if (rows.length < 2 || !small?.operation.growthCounts || !large) return []
    const steady = isSteady(small, large)
    console.log(
      `growth of ${small.operation.name}: p95 ${small.p95.toFixed(2)} -> ${large.p95.toFixed(2)} ms  ${steady ? 'ok' : 'over'}`,
    )
    return [steady]
  })

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-bench-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(folder, 0o755)
const recorder = createRecorder()
const open: OpenSize[] = []
for (const size of sizes) open.push(await openSize(folder, size, rounds + warmUp))
printHead()
const all: (readonly Row[])[] = []
for (const operation of operations) {
  const rows = await benchOperation(open, operation)
  rows.forEach(printRow)
  all.push(rows)
}
for (const size of open) await size.close()
const judged = all.flat().filter(({ operation }) => operation.judged)
const verdicts = [...judged.map(isFast), ...judgeGrowth(all)]
await rm(folder, { recursive: true, force: true })
const passed = verdicts.filter(Boolean).length
console.log(`${passed} passed, ${verdicts.length - passed} failed`)
process.exit(passed === verdicts.length ? 0 : 1)
