import { execFile } from 'node:child_process'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './run.ts'

const exec = promisify(execFile)
const bins = [join(root, 'node_modules/.bin'), join(root, 'tooling/node_modules/.bin')].join(delimiter)
const domain = join(root, 'packages/domain')

/** Runs a tool of the repository and resolves to what it printed; what went wrong is in the error. */
export async function capture(command: string, args: readonly string[], cwd = root): Promise<string> {
  const env = { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' }
  try {
    const { stdout, stderr } = await exec(command, [...args], { cwd, env, maxBuffer: 32 * 1024 * 1024 })
    return stdout + stderr
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? `\n${error.stdout}` : ''
    throw new Error(`${command} ${args.join(' ')} failed${said}`, { cause: error })
  }
}

/** The pnpm that runs us, so that no other one has to be fetched; npx fetches it where a tool is run by itself. */
function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const running = process.env.npm_execpath ?? ''
  if (!/pnpm[^/\\]*$/.test(running)) return capture('npx', ['--yes', 'pnpm@12', ...args], cwd)
  return /\.[cm]?js$/.test(running)
    ? capture(process.execPath, [running, ...args], cwd)
    : capture(running, args, cwd)
}

/** Builds `@meldpunt/domain` and packs it as it would be published; resolves to the path of the tarball. */
export async function packDomain(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await capture('tsc', ['-p', 'tsconfig.build.json'], domain)
  await pnpm(['pack', '--pack-destination', folder], domain)
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Error(`pnpm pack left no tarball in ${folder}`)
  return join(folder, tarball)
}

/** What people would install, judged by publint and by Are The Types Wrong; rejects with what they found. */
export async function judgePackage(tarball: string): Promise<string> {
  const found = await capture('publint', [tarball, '--strict'])
  const types = await capture('attw', [tarball, '--profile', 'esm-only', '--no-emoji'])
  return `${found}\n${types}`
}

/** Installs the tarball as a program elsewhere would have it; `zod` is linked, so that no network is needed. */
export async function installDomain(tarball: string, folder: string): Promise<void> {
  const home = join(folder, 'node_modules/@meldpunt/domain')
  await mkdir(home, { recursive: true })
  await capture('tar', ['-xzf', tarball, '--strip-components', '1', '-C', home])
  await symlink(join(domain, 'node_modules/zod'), join(folder, 'node_modules/zod'), 'junction')
}
