import { existsSync } from 'node:fs'
import { type BrowserServer, chromium } from 'playwright-core'
import { unpackBrowser } from './unpacked-browser.ts'

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
const chosen = process.env.CHROMIUM_PATH ?? ''
const findInstalled = () => [chosen, ...installed].find((path) => path !== '' && existsSync(path))

/**
 * An installed Chromium where there is one, else the one that comes with the packages. `CHROMIUM_PATH` names another, and
 * `CHROMIUM_PATH=packaged` asks for the packaged one.
 */
export const launchBrowser = async (): Promise<BrowserServer> => {
  const found = chosen === 'packaged' ? undefined : findInstalled()
  if (found) return chromium.launchServer({ executablePath: found, args: flags })
  const { executablePath, env } = await unpackBrowser()
  return chromium.launchServer({ executablePath, args: flags, env })
}
