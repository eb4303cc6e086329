import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backofficeBuild } from '@meldpunt/backoffice/build'
import { citizenBuild } from '@meldpunt/citizen-web/build'
import type { ViteDevServer } from 'vite'
import { isRenderPage, type WebApp } from './web-app.ts'

/** Two development servers in this process; each talks to the browser on a port of its own about what changed. */
async function startVite(root: string, hmrPort: number): Promise<ViteDevServer> {
  const { createServer } = await import('vite')
  const server = { middlewareMode: true, hmr: { port: hmrPort, host: 'localhost' } } as const
  // Read as it is: a bundled copy is a passing file, at which `node --watch` would start anew for ever.
  return createServer({ root, appType: 'custom', server, configLoader: 'native' })
}

/** The sites straight from their sources, with hot reload; only while developing. */
export async function viteWebApp(): Promise<WebApp> {
  const citizen = await startVite(citizenBuild.root, 24_678)
  const backoffice = await startVite(backofficeBuild.root, 24_679)
  return {
    renderPage: async (request, caller) => {
      const module = await citizen.ssrLoadModule(citizenBuild.serverSource)
      if (!isRenderPage(module.renderPage)) throw new Error('The citizen site has no renderPage')
      const page = await module.renderPage(request, caller)
      return { ...page, html: await citizen.transformIndexHtml(request.url, page.html) }
    },
    files: [
      (request, response, next) => {
        const { url } = request
        const server = url.startsWith('/balie/') ? backoffice : citizen
        // It takes its base off the address and leaves it off for whoever comes next.
        const goOn = (error?: unknown) => {
          request.url = url
          next(error)
        }
        server.middlewares(request, response, goOn)
      },
    ],
    backoffice: async (request, response) => {
      const source = await readFile(join(backofficeBuild.root, 'index.html'), 'utf8')
      response.type('html').send(await backoffice.transformIndexHtml(request.originalUrl, source))
    },
    close: async () => {
      await Promise.all([citizen.close(), backoffice.close()])
    },
  }
}
