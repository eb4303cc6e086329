import { flags, run } from './run.ts'

/** `pnpm check`: everything that must be green before a commit; `--fast` leaves the tests out. */
const packages = [
  'packages/domain',
  'packages/db',
  'packages/ui',
  'apps/api',
  'apps/host',
  'apps/citizen-web',
  'apps/backoffice',
  'demo',
  'e2e',
  'bench',
  'tooling',
]
const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['lint with types', 'oxlint', ['--type-aware', '--deny-warnings']],
  ...packages.map((folder) => [`types of ${folder}`, 'tsc', ['-p', folder]] as const),
  ['types of the tests of packages/domain', 'tsc', ['-p', 'packages/domain/tsconfig.test.json']],
  [
    'boundaries',
    'depcruise',
    ['--config', 'tooling/dependency-cruiser.config.cjs', 'apps', 'packages', 'demo', 'e2e', 'bench'],
  ],
  ['unused code', 'knip', ['--no-progress', '--treat-config-hints-as-errors']],
  ['versions', 'sherif', []],
  ['file lengths', 'node', ['tooling/lines.ts']],
  ['diagram', 'node', ['tooling/diagram.ts', '--check']],
  ...(flags().includes('--fast')
    ? []
    : ([
        ['tests', 'node', ['tooling/test.ts']],
        ['first load', 'node', ['tooling/size.ts']],
      ] as const)),
]

const failed: string[] = []
for (const [name, command, args] of steps) {
  console.log(`\n- ${name}`)
  if ((await run(command, args)) !== 0) failed.push(name)
}
console.log(
  failed.length === 0 ? `\nAll ${steps.length} checks are green.` : `\nNot green: ${failed.join(', ')}.`,
)
process.exit(failed.length === 0 ? 0 : 1)
