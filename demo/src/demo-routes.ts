import { fileURLToPath } from 'node:url'
import express, { type Express } from 'express'
import { createProvider, oidcPath } from './oidc/provider.ts'
import { oidcRoutes } from './oidc/routes.ts'
import { styleSheet } from './pages/html.ts'
import { startPage } from './pages/start-page.ts'
import type { PostBox } from './postbox/post-box.ts'
import { postBoxRoutes } from './postbox/routes.ts'

const letters = fileURLToPath(
  import.meta.resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
)

type DemoRoutes = { publicUrl: string; client: { id: string; secret: string }; postBox: PostBox }

/** Adds what only the demo has to the product's own server: the start page, the post box and the stand-in sign-in. */
export const addDemoRoutes = (app: Express, { publicUrl, client, postBox }: DemoRoutes): void => {
  const router = express.Router()
  router.get('/', (_request, response) => void response.send(startPage()))
  router.get('/demo.css', (_request, response) => void response.type('css').send(styleSheet))
  router.get('/letters.woff2', (_request, response) => response.sendFile(letters, { dotfiles: 'allow' }))
  router.use('/postbus', postBoxRoutes(postBox))
  app.use(oidcPath, oidcRoutes(createProvider({ ...client, publicUrl })))
  app.use('/demo', router)
}
