import type { Member, MemberRole, StaffMapping } from '@meldpunt/db'

/** From the widest to the narrowest: somebody with two roles acts in the first, for all of their departments. */
const roles = [
  'admin',
  'manager',
  'ombudsman',
  'clerk',
  'lead',
  'department',
] as const satisfies readonly MemberRole[]

/** A line of the mapping, as far as it says who gets in. */
export type MappingLine = Pick<StaffMapping, 'claimValue' | 'role' | 'department'>
/** What the mapping makes of somebody. */
export type Standing = Pick<Member, 'role' | 'departments'>

function departmentsOf(lines: readonly MappingLine[]): Standing['departments'] {
  const codes = [...new Set(lines.map((line) => line.department))].sort()
  return codes.map((code) => {
    const leads = lines.some((line) => line.department === code && line.role === 'lead')
    return { code, role: leads ? 'lead' : 'member' }
  })
}

/** Role and departments by the values that somebody's claim has; null where none of them gives a role. */
export function standingOf(values: readonly string[], mappings: readonly MappingLine[]): Standing | null {
  const lines = mappings.filter(({ claimValue }) => values.includes(claimValue))
  const role = roles.find((wanted) => lines.some((line) => line.role === wanted))
  return role === undefined ? null : { role, departments: departmentsOf(lines) }
}
