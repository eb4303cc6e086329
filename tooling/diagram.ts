import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toMermaid, transitions } from '@meldpunt/domain'
import { flags, root } from './run.ts'
import { stateDiagramPage } from './state-diagram.ts'

/** `pnpm diagram`: prints the state diagram; `--write` writes the page in the docs, `--check` fails when that is old. */
const page = join(root, 'docs/state-diagram.md')

if (flags().includes('--write')) writeFileSync(page, stateDiagramPage())
else if (!flags().includes('--check')) console.log(toMermaid(transitions))
else if (readFileSync(page, 'utf8') !== stateDiagramPage()) {
  console.error('docs/state-diagram.md is older than the table: run pnpm diagram --write')
  process.exitCode = 1
}
