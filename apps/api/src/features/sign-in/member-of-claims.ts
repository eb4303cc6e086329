import type { Member, MemberRole, StaffMapping } from '@meldpunt/db'
import * as z from 'zod/mini'

const claimed = z.looseObject({
  sub: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
  email: z.optional(z.string()),
})

/** From the widest to the narrowest: somebody with two roles acts in the first, for all of their departments. */
const roles = [
  'admin',
  'manager',
  'ombudsman',
  'clerk',
  'lead',
  'department',
] as const satisfies readonly MemberRole[]

type Line = Pick<StaffMapping, 'claimValue' | 'role' | 'department'>
/** What the mapping makes of somebody. */
export type Standing = Pick<Member, 'role' | 'departments'>

function departmentsOf(lines: readonly Line[]): Standing['departments'] {
  const codes = [...new Set(lines.map((line) => line.department))].sort()
  return codes.map((code) => {
    const leads = lines.some((line) => line.department === code && line.role === 'lead')
    return { code, role: leads ? 'lead' : 'member' }
  })
}

/** Role and departments by the values that somebody's claim has; null where none of them gives a role. */
export function standingOf(values: readonly string[], mappings: readonly Line[]): Standing | null {
  const lines = mappings.filter(({ claimValue }) => values.includes(claimValue))
  const role = roles.find((wanted) => lines.some((line) => line.role === wanted))
  return role === undefined ? null : { role, departments: departmentsOf(lines) }
}

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

type Reading = { newId: () => string; values: readonly string[]; mappings: readonly Line[] }

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
