import type { RenderPage } from '@meldpunt/api'
import type { RequestHandler } from 'express'

/** Both sites as the host serves them: built, or straight from their sources while developing. */
export type WebApp = {
  renderPage: RenderPage
  /** Files that anybody may have; before the API. */
  files: readonly RequestHandler[]
  /** Every address of the back-office that nothing else answered; after the API. */
  backoffice: RequestHandler
  close: () => Promise<void>
}

/** A document that only a browser with this very answer may run scripts of; React Aria reads the nonce from it. */
export const withNonce = (html: string, nonce: unknown): string =>
  html.replace('<head>', `<head><meta property="csp-nonce" nonce="${String(nonce)}">`)

export const isRenderPage = (value: unknown): value is RenderPage => typeof value === 'function'
