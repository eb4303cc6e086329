import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { backofficeBuild } from '@meldpunt/backoffice/build'
import { citizenBuild } from '@meldpunt/citizen-web/build'
import express, { type RequestHandler } from 'express'
import { isRenderPage, type WebApp, withNonce } from './web-app.ts'

const year = 31_536_000_000

/** Looking for a file costs every question that is none, and most are questions to the API. */
const mayBeFile = (path: string): boolean =>
  /\.[a-z\d]+$/i.test(path) && !/^\/(balie\/)?(trpc|api)\//.test(path)

/** Files below `assets/` carry a hash in their name and never change; the others are asked for again every hour. */
function filesOf(folder: string): RequestHandler[] {
  const files = express.static(folder, {
    ...{ index: false, redirect: false, maxAge: 3_600_000 },
    setHeaders: keepAssets,
  })
  return [(request, response, next) => (mayBeFile(request.path) ? files(request, response, next) : next())]
}

function keepAssets(response: express.Response, path: string): void {
  if (/[\\/]assets[\\/]/.test(path))
    response.set('cache-control', `public, max-age=${year / 1000}, immutable`)
}

async function loadRenderPage(): Promise<WebApp['renderPage']> {
  const module: { renderPage?: unknown } = await import(pathToFileURL(citizenBuild.serverEntry).href)
  if (!isRenderPage(module.renderPage)) throw new Error('The build of the citizen site has no renderPage')
  return module.renderPage
}

function checkBuilt(): void {
  const wanted = [citizenBuild.serverEntry, citizenBuild.client, join(backofficeBuild.folder, 'index.html')]
  if (!wanted.every((path) => existsSync(path)))
    throw new Error('The sites are not built. Run `pnpm build` first.')
}

/** The sites as `pnpm build` made them. */
export async function builtWebApp(): Promise<WebApp> {
  checkBuilt()
  const renderPage = await loadRenderPage()
  const document = await readFile(join(backofficeBuild.folder, 'index.html'), 'utf8')
  return {
    renderPage,
    files: [
      express.Router().use('/balie', ...filesOf(backofficeBuild.folder)),
      ...filesOf(citizenBuild.client),
    ],
    backoffice: (_request, response) => {
      response.set('cache-control', 'no-store').type('html')
      response.send(withNonce(document, response.locals.nonce))
    },
    close: async () => {},
  }
}
