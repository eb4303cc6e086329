import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './run.ts'

type Violation = { rule: { name: string } }

/** Lays a file with one forbidden import beside the real ones, and asks for the names of the rules it breaks. */
const breaking = (folder: string, source: string): readonly string[] => {
  const inside = mkdtempSync(join(root, folder, 'breaks-a-rule-'))
  try {
    writeFileSync(join(inside, 'breaking.ts'), source)
    const tool = join(root, 'tooling/node_modules/.bin/depcruise')
    const args = ['--config', 'tooling/dependency-cruiser.config.cjs', '--output-type', 'json', inside]
    const answer: { summary: { violations: Violation[] } } = JSON.parse(
      execFileSync(tool, args, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    return answer.summary.violations.map(({ rule }) => rule.name)
  } finally {
    rmSync(inside, { recursive: true, force: true })
  }
}

describe('the boundaries notice', { timeout: 60_000 }, () => {
  test.each([
    [
      'domain-imports-nothing',
      'packages/domain/src',
      "export { createDatabase } from '../../../db/src/index.ts'",
    ],
    [
      'ui-imports-nothing-of-ours',
      'packages/ui/src',
      "export { decide } from '../../../domain/src/index.ts'",
    ],
    [
      'db-imports-domain',
      'packages/db/src',
      "export type { AppRouter } from '../../../../apps/api/src/router.ts'",
    ],
    [
      'backoffice-imports',
      'apps/backoffice/src',
      "export { createDatabase } from '../../../../packages/db/src/index.ts'",
    ],
    [
      'web-imports-only-types-of-the-router',
      'apps/citizen-web/src',
      "export { appRouter } from '@meldpunt/api/router'",
    ],
    ['no-unresolvable', 'apps/api/src', "export { nothing } from '@meldpunt/domain/nowhere'"],
    ['no-cycles', 'apps/api/src', "export * from './breaking.ts'"],
    [
      'api-imports-domain-and-db',
      'apps/api/src',
      "export { createHost } from '../../../host/src/create-host.ts'",
    ],
    [
      'host-imports-api-and-web-builds',
      'apps/host/src',
      "export { newId } from '../../../citizen-web/src/lib/new-id.ts'",
    ],
    [
      'citizen-web-imports',
      'apps/citizen-web/src',
      "export { drafts } from '../../../backoffice/src/lib/draft.ts'",
    ],
    [
      'a-feature-never-imports-another',
      'apps/citizen-web/src/features/report',
      "export { commands } from '../../follow/commands.ts'",
    ],
    [
      'a-feature-never-imports-another',
      'apps/api/src/features/reports',
      "export { followRouter } from '../../follow/follow-router.ts'",
    ],
    [
      'what-features-stand-on-imports-none',
      'apps/api/src/command',
      "export { followRouter } from '../../features/follow/follow-router.ts'",
    ],
    [
      'lib-imports-neither-features-nor-routes',
      'apps/citizen-web/src/lib',
      "export { commands } from '../../features/follow/commands.ts'",
    ],
    [
      'features-import-no-routes',
      'apps/citizen-web/src/features/report',
      "export { ErrorPage } from '../../../routes/error-page.tsx'",
    ],
  ])('%s', (rule, folder, source) => {
    expect(breaking(folder, source)).toContain(rule)
  })
})
