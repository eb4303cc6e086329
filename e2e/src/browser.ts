import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import sparticuz from '@sparticuz/chromium'
import { type BrowserServer, chromium } from 'playwright-core'

/** Our own flags: the packaged list of the fallback browser switches web security off, which would hide real faults. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const findInstalled = () =>
  [process.env.CHROMIUM_PATH ?? '', ...installed].find((path) => path !== '' && existsSync(path))

const hasLibrary = (name: string) => {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes(name)
  } catch {
    return false
  }
}

/** The browser of the registry needs libraries that a bare machine may lack; its own archive brings them. */
const unpackLibraries = (): string => {
  const folder = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..', 'bin')
  const archive = readdirSync(folder).find((name) => name.startsWith('al2023'))
  const target = mkdtempSync(join(tmpdir(), 'meldpunt-libs-'))
  if (!archive) return target
  writeFileSync(join(target, 'libs.tar'), brotliDecompressSync(readFileSync(join(folder, archive))))
  execFileSync('tar', ['xf', 'libs.tar'], { cwd: target })
  return join(target, 'lib')
}

/** An installed Chromium where there is one, else the one that comes from the package registry. */
export const launchBrowser = async (): Promise<BrowserServer> => {
  const found = findInstalled()
  if (found) return chromium.launchServer({ executablePath: found, args: flags })
  const executablePath = await sparticuz.executablePath()
  const libraries = hasLibrary('libnss3.so') ? '' : unpackLibraries()
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  }
  return chromium.launchServer({ executablePath, args: flags, env })
}
