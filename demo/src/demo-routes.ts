import { fileURLToPath } from 'node:url'
import express, { type Express } from 'express'
import { type AcmClient, acmPath, createAcmProvider } from './acm/provider.ts'
import { acmRoutes } from './acm/routes.ts'
import { burgerprofielPages } from './burgerprofiel/pages/page-routes.ts'
import type { Burgerprofiel } from './burgerprofiel/start-burgerprofiel.ts'
import type { ImapStandIn } from './imap/start-imap.ts'
import { mailenRoutes } from './mailen/routes.ts'
import { createCompany } from './oidc/company.ts'
import { createProvider, oidcPath } from './oidc/provider.ts'
import { oidcRoutes } from './oidc/routes.ts'
import { styleSheet } from './pages/html.ts'
import { startPage } from './pages/start-page.ts'
import { phoneRoutes } from './phone/routes.ts'
import type { PostBox } from './postbox/post-box.ts'
import { postBoxRoutes } from './postbox/routes.ts'
import { smsRoutes } from './sms/routes.ts'
import type { SmsBox } from './sms/sms-box.ts'

const letters = fileURLToPath(
  import.meta.resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
)

export type DemoRoutes = {
  publicUrl: string
  client: { id: string; secret: string }
  postBox: PostBox
  /** Where citizens can sign in: how the product proves who it is there. */
  acm?: Omit<AcmClient, 'publicUrl'>
  burgerprofiel?: Burgerprofiel
  smsBox?: SmsBox
  /** With it the demo's telephone exchange tells the product of calls. */
  exchangeToken?: string
  imap?: ImapStandIn
}

/** Adds what only the demo has to the product's own server: the start page, the post box and the stand-ins. */
export const addDemoRoutes = (app: Express, parts: DemoRoutes): void => {
  const { publicUrl, client, postBox, acm, burgerprofiel, smsBox, imap, exchangeToken } = parts
  const router = express.Router()
  const company = createCompany()
  router.get('/', (_request, response) => void response.send(startPage(company)))
  router.get('/demo.css', (_request, response) => void response.type('css').send(styleSheet))
  router.get('/letters.woff2', (_request, response) => response.sendFile(letters, { dotfiles: 'allow' }))
  router.use('/postbus', postBoxRoutes(postBox))
  if (imap) router.use('/mailen', mailenRoutes({ postBox, imap }))
  if (exchangeToken) router.use('/telefoon', phoneRoutes({ url: publicUrl, token: exchangeToken }))
  if (smsBox) router.use('/sms', smsRoutes(smsBox))
  app.use(oidcPath, oidcRoutes(createProvider({ ...client, publicUrl, company }), company))
  if (acm) app.use(acmPath, acmRoutes(createAcmProvider({ ...acm, publicUrl })))
  if (burgerprofiel)
    router.use('/burgerprofiel', burgerprofielPages(burgerprofiel, { url: publicUrl, audience: publicUrl }))
  app.use('/demo', router)
}
