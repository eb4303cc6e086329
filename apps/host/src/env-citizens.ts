import type { CitizenOidcConfig, InboundConfig, NationalNumberKeys } from '@meldpunt/api'
import { z } from 'zod'

/** 32 bytes in hexadecimal. */
export const key32 = z
  .string()
  .regex(/^[\da-f]{64}$/i, 'must be 64 hexadecimal digits')
  .transform((digits) => Buffer.from(digits, 'hex'))

/** `id:digits,id:digits`, newest first. */
export const sealingKeys = z
  .string()
  .regex(
    /^\s*[\w-]+:[\da-f]{64}\s*(,\s*[\w-]+:[\da-f]{64}\s*)*$/i,
    'must be id:64 hexadecimal digits, with commas',
  )
  .transform((text) =>
    text.split(',').map((part) => {
      const [id = '', digits = ''] = part.trim().split(':')
      return { id, key: Buffer.from(digits, 'hex') }
    }),
  )
  // What is sealed names its key by the id alone.
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'must give every key its own id')

const jwk = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() })

/** A private RSA key as JSON Web Key. */
export const privateJwk = z.string().transform((text, context) => {
  const parsed = jwk.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  context.addIssue('must be a private RSA key as JSON Web Key')
  return z.NEVER
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Given = {
  CITIZEN_OIDC_ISSUER?: string | undefined
  CITIZEN_OIDC_CLIENT_ID?: string | undefined
  CITIZEN_OIDC_CLIENT_SECRET?: string | undefined
  CITIZEN_OIDC_PRIVATE_KEY?: z.infer<typeof privateJwk> | undefined
  CITIZEN_OIDC_SCOPES?: string | undefined
  CITIZEN_OIDC_ACR_VALUES?: string | undefined
  MELDING_DOEN_ISSUER?: string | undefined
  MELDING_DOEN_AUDIENCE?: string | undefined
  MELDING_DOEN_SCOPE?: string | undefined
  NATIONAL_NUMBER_HASH_KEY?: Buffer | undefined
  NATIONAL_NUMBER_KEYS?: readonly { id: string; key: Buffer }[] | undefined
}

const numberKeys = ['NATIONAL_NUMBER_HASH_KEY', 'NATIONAL_NUMBER_KEYS'] as const

/** Sign-in of citizens is set as a whole or not at all; a city without it leaves all of it out. */
export function checkCitizenSignIn(given: Given, context: z.RefinementCtx): void {
  const doesPost = given.MELDING_DOEN_ISSUER !== undefined
  const because = doesPost ? 'MELDING_DOEN_ISSUER' : 'CITIZEN_OIDC_ISSUER'
  if (doesPost) tell(context, missingOf(given, ['MELDING_DOEN_AUDIENCE', ...numberKeys]), because)
  if (given.CITIZEN_OIDC_ISSUER === undefined) return
  const missing = missingOf(given, ['CITIZEN_OIDC_CLIENT_ID', ...(doesPost ? [] : numberKeys)])
  const proofs = [given.CITIZEN_OIDC_CLIENT_SECRET, given.CITIZEN_OIDC_PRIVATE_KEY]
  if (proofs.every((proof) => proof === undefined)) missing.push('CITIZEN_OIDC_CLIENT_SECRET')
  tell(context, missing, 'CITIZEN_OIDC_ISSUER')
}

const missingOf = (given: Given, names: readonly (keyof Given)[]): string[] =>
  names.filter((name) => given[name] === undefined)

function tell(context: z.RefinementCtx, missing: readonly string[], because: string): void {
  for (const name of missing)
    context.addIssue({ code: 'custom', path: [name], message: `is not set, though ${because} is` })
}

function proofOf(given: Given): CitizenOidcConfig['proof'] | null {
  if (given.CITIZEN_OIDC_PRIVATE_KEY) return { kind: 'private_key', jwk: given.CITIZEN_OIDC_PRIVATE_KEY }
  const { CITIZEN_OIDC_CLIENT_SECRET: secret } = given
  return secret === undefined ? null : { kind: 'secret', secret }
}

export function citizenOidcOf(given: Given): CitizenOidcConfig | undefined {
  const { CITIZEN_OIDC_ISSUER: issuer, CITIZEN_OIDC_CLIENT_ID: clientId } = given
  const proof = proofOf(given)
  if (issuer === undefined || clientId === undefined || proof === null) return undefined
  const scopes = given.CITIZEN_OIDC_SCOPES ?? 'openid profile rrn'
  return { issuer, clientId, proof, scopes, acrValues: given.CITIZEN_OIDC_ACR_VALUES ?? null }
}

export function nationalNumberKeysOf(given: Given): NationalNumberKeys | undefined {
  const { NATIONAL_NUMBER_HASH_KEY: hash, NATIONAL_NUMBER_KEYS: seal } = given
  return hash && seal && { hash, seal }
}

export function meldingDoenOf(given: Given): InboundConfig | undefined {
  const { MELDING_DOEN_ISSUER: issuer, MELDING_DOEN_AUDIENCE: audience } = given
  if (issuer === undefined || audience === undefined) return undefined
  return { issuer, audience, scope: given.MELDING_DOEN_SCOPE ?? 'dv_mbp_incidents' }
}
