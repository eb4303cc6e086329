import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flags, run } from './run.ts'

/** `pnpm test`: every test in one Vitest run. The journeys start the demo city, which builds the web apps where needed. */
const report = join(tmpdir(), `meldpunt-tests-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const code = await run('vitest', ['run', ...reporters, ...flags()])

const counted: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'))
await rm(report, { force: true })
const count = (key: string) => Number(Object.entries(counted ?? {}).find(([name]) => name === key)?.[1] ?? 0)
const failed = count('numFailedTests') || (code === 0 ? 0 : 1)
console.log(`${count('numPassedTests')} passed, ${failed} failed`)
process.exit(code)
