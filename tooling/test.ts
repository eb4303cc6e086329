import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flags, run } from './run.ts'

/** `pnpm test`: builds what the journeys open in a browser, then every test in one Vitest run. */
const report = join(tmpdir(), `meldpunt-tests-${process.pid}.json`)
const built = await run('turbo', ['run', 'build', '--output-logs=errors-only'], {
  TURBO_TELEMETRY_DISABLED: '1',
})
if (built !== 0) process.exit(built)

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const code = await run('vitest', ['run', ...reporters, ...flags()])

const counted: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'))
const count = (key: string) => Number(Object.entries(counted ?? {}).find(([name]) => name === key)?.[1] ?? 0)
const failed = count('numFailedTests') || (code === 0 ? 0 : 1)
console.log(`${count('numPassedTests')} passed, ${failed} failed`)
process.exit(code)
