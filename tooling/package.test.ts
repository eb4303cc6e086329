import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capture, installDomain, judgePackage, packDomain } from './pack-domain.ts'
import { root } from './run.ts'

/** Packing builds first, and npx may have to fetch pnpm when the test is run by itself. */
const patience = 120_000

describe('the packed @meldpunt/domain', () => {
  let folder = ''
  let tarball = ''
  let installed = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldpunt-package-'))
    tarball = await packDomain(join(folder, 'packed'))
    await installDomain(tarball, folder)
    installed = join(folder, 'node_modules/@meldpunt/domain')
  }, patience)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test(
    'is clean by publint and attw',
    async () => {
      const judged = await judgePackage(tarball)
      expect(judged).toContain('All good!')
      expect(judged).not.toMatch(/\bError\b/)
    },
    patience,
  )

  test(
    'runs the example outside the repository',
    async () => {
      await cp(join(root, 'packages/domain/example'), join(folder, 'example'), { recursive: true })
      const printed = await capture(process.execPath, ['example/report-desk.mjs'], folder)
      expect(printed).toContain('482-193-70-4')
      expect(printed).toContain('nette-stad')
      expect(printed).toContain('not_your_department')
      expect(printed).toContain('Behandeld')
    },
    patience,
  )

  test('asks for nothing but zod, and for that only in ./input', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ dependencies: { zod: expect.any(String) } })
    await rm(join(folder, 'node_modules/zod'))
    const program = (entry: string) =>
      `import * as all from '${entry}'; console.log(Object.keys(all).length > 5)`
    const load = (entry: string) =>
      capture(process.execPath, ['--input-type=module', '-e', program(entry)], folder)
    expect(await load('@meldpunt/domain')).toContain('true')
    expect(await capture(process.execPath, ['-e', "import('@meldpunt/domain/words/fr/label')"], folder)).toBe(
      '',
    )
    await expect(load('@meldpunt/domain/input')).rejects.toThrow('failed')
  })

  test('brings sources for its source maps, and no tests', async () => {
    const files = await readdir(installed, { recursive: true })
    expect(files.filter((file) => /\.test/.test(file))).toEqual([])
    for (const map of files.filter((file) => file.endsWith('.js.map'))) {
      const { sources = [] }: { sources?: string[] } = JSON.parse(
        await readFile(join(installed, map), 'utf8'),
      )
      for (const source of sources) await stat(join(installed, map, '..', source))
    }
    expect(files).toContain('README.md')
    expect(files).toContain('LICENSE')
  })
})
