import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-proposals-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = promisify(execFile)
const print = (...files: readonly string[]) =>
  run(process.execPath, [join(import.meta.dirname, 'print-proposals.ts'), ...files])
const shareOf = (name: string, text: string) =>
  Number(new RegExp(`^${name} +([\\d.]+) %`, 'm').exec(text)?.[1])

describe('pnpm proposals', { timeout: 30_000 }, () => {
  test('judges the model on the texts that it never saw, far above chance and in a sensible order', async () => {
    const { stdout } = await print()
    expect(stdout).toMatch(/judged on +140 texts held out/)
    // One of 35 categories at random is right in 3 %.
    expect(shareOf('top-1', stdout)).toBeGreaterThan(50)
    expect(shareOf('top-3', stdout)).toBeGreaterThan(shareOf('top-1', stdout))
    expect(shareOf('right above it', stdout)).toBeGreaterThan(shareOf('top-1', stdout))
    expect(shareOf('coverage', stdout)).toBeLessThan(100)
  })

  test('judges it on the texts of a file', async () => {
    const file = join(folder, 'two.csv')
    await writeFile(
      file,
      'text,category\nalle straatlampen zijn uit in onze straat,fly-tipping\nzwerfvuil,tree\n',
    )
    const { stdout } = await print(file)
    expect(stdout).toContain(`judged on          2 texts of ${file}`)
    expect(shareOf('top-1', stdout)).toBe(0)
  })

  test('says what is wrong with a file, and ends as failed', async () => {
    const file = join(folder, 'wrong.csv')
    await writeFile(file, 'text,category\nx,parken\n')
    await expect(print(file)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('"parken"') })
    await expect(print(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 1 })
  })
})
