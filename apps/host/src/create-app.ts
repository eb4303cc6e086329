import { type Api, notFound } from '@meldpunt/api'
import compression from 'compression'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { HostConfig } from './host-config.ts'
import { security } from './security.ts'
import type { WebApp } from './web-app.ts'

/** Live updates go out line by line: a compressor would hold them back. */
const compressible = (request: Request, response: Response): boolean =>
  !String(response.getHeader('content-type') ?? '').startsWith('text/event-stream') &&
  compression.filter(request, response)

/** A file of an older build that is gone, or data that is not there, is told so instead of being answered with a page. */
const pagesOnly: RequestHandler = (request, _response, next) =>
  next(/\.[a-z\d]+$|^\/balie\/(assets|api|trpc)(\/|$)/i.test(request.path) ? 'route' : undefined)

type Parts = { config: HostConfig; api: Api; web: WebApp | null; extend: (app: Express) => void }

/** Everything on one port, in the order in which it is asked: headers, files, the API with its pages, the back-office. */
export function createApp({ config, api, web, extend }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy ?? 0)
  app.set('query parser', 'simple')
  const { publicUrl, staffOidc, citizenOidc } = config
  const signInIssuers = [staffOidc.issuer, ...(citizenOidc ? [citizenOidc.issuer] : [])]
  app.use(security({ publicUrl, signInIssuers, dev: config.web?.kind === 'vite' }))
  app.use(compression({ filter: compressible }))
  extend(app)
  for (const files of web?.files ?? []) app.use(files)
  app.use(api.router)
  if (web) app.get('/balie{/*path}', pagesOnly, web.backoffice)
  app.use(notFound)
  return app
}
