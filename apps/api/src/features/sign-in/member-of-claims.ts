import type { Member, MemberRole } from '@meldpunt/db'
import * as z from 'zod/mini'

const claimed = z.object({
  sub: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
  email: z.optional(z.string()),
  groups: z._default(z.union([z.array(z.string()), z.string()]), []),
})

/** From the widest to the narrowest: somebody with two roles acts in the first. */
const roles = [
  'admin',
  'manager',
  'ombudsman',
  'clerk',
  'lead',
  'department',
] as const satisfies readonly MemberRole[]
const pattern = /^meldpunt:([a-z\d-]+):([a-z]+)$/

type Group = { department: string; role: MemberRole }

function parseGroup(text: string): Group | null {
  const [, department, name] = pattern.exec(text) ?? []
  const role = roles.find((known) => known === name)
  return department && role ? { department, role } : null
}

function departmentsOf(groups: readonly Group[]): Member['departments'] {
  const codes = [...new Set(groups.map((group) => group.department))]
  return codes.map((code) => {
    const leads = groups.some((group) => group.department === code && group.role === 'lead')
    return { code, role: leads ? 'lead' : 'member' }
  })
}

/**
 * Who the provider says this is. Groups such as `meldpunt:nette-stad:lead` give department and role; departments that the
 * city does not have are left out. Null where no group gives a role: an account of the city, but not of the desk.
 */
export function memberOfClaims(
  claims: unknown,
  { newId, departments }: { newId: () => string; departments: ReadonlySet<string> },
): Member | null {
  const { sub, name, preferred_username, email, groups } = claimed.parse(claims)
  const known = [groups]
    .flat()
    .map(parseGroup)
    .filter((group) => group !== null)
    .filter((group) => departments.has(group.department))
  const role = roles.find((wanted) => known.some((group) => group.role === wanted))
  if (role === undefined) return null
  return {
    memberId: newId(),
    subject: sub,
    name: name ?? preferred_username ?? sub,
    email: email ?? '',
    role,
    language: 'nl',
    departments: departmentsOf(known),
  }
}
