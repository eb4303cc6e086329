import type { BurgerprofielConfig } from '@meldpunt/api'
import { z } from 'zod'
import { privateJwk } from './env-citizens.ts'
import { optional, secure, url } from './env-fields.ts'

const manager = z.object({
  name: z.string().min(1),
  service: z.string().min(1),
  phone: z.string().min(1),
  email: z.email(),
  website: z.url(),
  address: z.string().min(1),
})

const managerJson = z.string().transform((text, context) => {
  try {
    return manager.parse(JSON.parse(text))
  } catch {
    context.addIssue('must be JSON with name, service, phone, email, website and address')
    return z.NEVER
  }
})

const uri = url(/^https?:\/\//, 'must be a URI that begins with http:// or https://')
const baseUrl = (name: string) => optional(secure(name).transform((text) => text.replace(/\/+$/, '')))

/** What is needed to tell Mijn Burgerprofiel, and what may be left as it is. */
export const burgerprofielSettings = {
  BURGERPROFIEL_TOKEN_URL: optional(secure('BURGERPROFIEL_TOKEN_URL')),
  BURGERPROFIEL_AUDIENCE: optional(z.string()),
  BURGERPROFIEL_CLIENT_ID: optional(z.string()),
  BURGERPROFIEL_PRIVATE_KEY: optional(privateJwk),
  BURGERPROFIEL_SCOPE: optional(z.string()),
  BURGERPROFIEL_DOSSIER_URL: baseUrl('BURGERPROFIEL_DOSSIER_URL'),
  BURGERPROFIEL_NOTIFICATION_URL: baseUrl('BURGERPROFIEL_NOTIFICATION_URL'),
  BURGERPROFIEL_SOURCE_URI: optional(uri),
  BURGERPROFIEL_PROVIDER_URI: optional(uri),
  BURGERPROFIEL_PRODUCT_ID: optional(z.string()),
  BURGERPROFIEL_BRAND_CODE: optional(z.string()),
  BURGERPROFIEL_MANAGER: optional(managerJson),
  BURGERPROFIEL_DOSSIER_NOTIFIES: optional(z.stringbool('must be true or false')),
}
const group = z.object(burgerprofielSettings)
type Given = z.infer<typeof group>

const mayBeLeftOut: readonly string[] = ['BURGERPROFIEL_SCOPE', 'BURGERPROFIEL_DOSSIER_NOTIFIES']
const asAWhole = group.keyof().options.filter((name) => !mayBeLeftOut.includes(name))

type WithKeys = Given & { NATIONAL_NUMBER_KEYS?: unknown }

/** Mijn Burgerprofiel is set as a whole or not at all; a city that does not tell it leaves all of it out. */
export function checkBurgerprofiel(given: WithKeys, context: z.RefinementCtx): void {
  const missing: string[] = asAWhole.filter((name) => given[name] === undefined)
  if (missing.length === asAWhole.length) return
  if (given.NATIONAL_NUMBER_KEYS === undefined)
    missing.push('NATIONAL_NUMBER_KEYS', 'NATIONAL_NUMBER_HASH_KEY')
  for (const name of missing)
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'is not set, though other settings of Mijn Burgerprofiel are',
    })
}

export function burgerprofielOf(given: Given): BurgerprofielConfig | undefined {
  const {
    BURGERPROFIEL_TOKEN_URL: tokenUrl,
    BURGERPROFIEL_AUDIENCE: audience,
    BURGERPROFIEL_CLIENT_ID: clientId,
    BURGERPROFIEL_PRIVATE_KEY: jwk,
    BURGERPROFIEL_SCOPE: scope = 'DosisImport',
    BURGERPROFIEL_DOSSIER_URL: dossierUrl,
    BURGERPROFIEL_NOTIFICATION_URL: notificationUrl,
    BURGERPROFIEL_SOURCE_URI: sourceUri,
    BURGERPROFIEL_PROVIDER_URI: providerUri,
    BURGERPROFIEL_PRODUCT_ID: productId,
    BURGERPROFIEL_BRAND_CODE: brandCode,
    BURGERPROFIEL_MANAGER: manager,
    BURGERPROFIEL_DOSSIER_NOTIFIES: dossierNotifies = false,
  } = given
  if (!tokenUrl || !audience || !clientId || !jwk || !dossierUrl || !notificationUrl) return undefined
  if (!sourceUri || !providerUri || !productId || !brandCode || !manager) return undefined
  const addresses = { tokenUrl, audience, dossierUrl, notificationUrl, sourceUri, providerUri }
  return { ...addresses, clientId, jwk, scope, productId, brandCode, manager, dossierNotifies }
}
