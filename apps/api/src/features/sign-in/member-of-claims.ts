import type { Member } from '@meldpunt/db'
import * as z from 'zod/mini'
import { type MappingLine, standingOf } from '../../city/standing-of.ts'

const claimed = z.looseObject({
  sub: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
  email: z.optional(z.string()),
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A claim by its name; `realm_access.roles` is the way into a claim that has parts. */
function findClaim(claims: unknown, name: string): unknown {
  if (isRecord(claims) && name in claims) return claims[name]
  return name.split('.').reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), claims)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The values of the claim that the city gives its staff by; none where the provider did not send it. */
export const claimValues = (claims: unknown, name: string): readonly string[] =>
  [findClaim(claims, name)].flat().filter(isText)

type Reading = { newId: () => string; values: readonly string[]; mappings: readonly MappingLine[] }

/** Who the provider says this is. Null where nothing gives a role: an account of the city, but not of the desk. */
export function memberOfClaims(claims: unknown, { newId, values, mappings }: Reading): Member | null {
  const { sub, name, preferred_username, email } = claimed.parse(claims)
  const standing = standingOf(values, mappings)
  if (standing === null) return null
  return {
    memberId: newId(),
    subject: sub,
    name: name ?? preferred_username ?? sub,
    email: email ?? '',
    language: 'nl',
    ...standing,
  }
}
