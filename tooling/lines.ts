import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** No source file over 300 lines: a longer one hides an idea (docs/how-to/write-code.md). */
const limit = 300
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.css'], {
  cwd: root,
  encoding: 'utf8',
})
const long = tracked
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('.gen.ts') && existsSync(join(root, file)))
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > limit)

for (const { file, lines } of long)
  console.error(`${file} has ${lines} lines, at most ${limit}: an idea in it wants a file of its own`)
process.exit(long.length === 0 ? 0 : 1)
