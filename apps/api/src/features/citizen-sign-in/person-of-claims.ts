import { type NationalNumberRefusal, parseNationalNumber } from '@meldpunt/domain'
import * as z from 'zod/mini'
import type { SignInMeans } from '../../context.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const claimed = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  given_name: name,
  family_name: name,
  rrn: z.string(),
  acr: z.optional(z.string()),
})

export type ClaimedPerson = {
  subject: string
  givenName: string
  familyName: string
  /** Eleven digits. */
  nationalNumber: string
  means: SignInMeans | null
}

/** What is wrong with the claims, in words for the log that hold no personal data. */
export type ClaimsRefusal =
  | { why: 'claims_missing'; names: readonly string[] }
  | { why: NationalNumberRefusal }

/** ACM/IDM tells the means as a URN that ends in its name. */
function meansOf(acr: string | undefined): SignInMeans | null {
  if (acr === undefined) return null
  const last = acr.split(':').at(-1)?.toLowerCase() ?? ''
  if (last.endsWith('eid')) return 'eid'
  return last.endsWith('itsme') ? 'itsme' : 'other'
}

/** Who ACM/IDM says this is (scopes `profile` and `rrn`); refused where a claim is missing or the number cannot be. */
export function personOfClaims(
  claims: unknown,
): { ok: true; person: ClaimedPerson } | { ok: false; refusal: ClaimsRefusal } {
  const parsed = claimed.safeParse(claims)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => String(path[0]))
    return { ok: false, refusal: { why: 'claims_missing', names } }
  }
  const { sub, given_name, family_name, rrn, acr } = parsed.data
  const number = parseNationalNumber(rrn)
  if (!number.ok) return { ok: false, refusal: { why: number.error } }
  const person = {
    subject: sub,
    givenName: given_name,
    familyName: family_name,
    nationalNumber: number.value,
    means: meansOf(acr),
  }
  return { ok: true, person }
}
