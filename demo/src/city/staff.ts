import type { Actor } from '@meldpunt/domain'
import { demoPeople } from '../people.ts'
import { createIds } from './city-ids.ts'
import type { Random } from './random.ts'

export type StaffMember = {
  memberId: string
  sub: string
  name: string
  email: string
  role: 'clerk' | 'department' | 'lead' | 'admin' | 'manager' | 'ombudsman'
  department: string
  /** What the city's sign-in says of the account. */
  groups: readonly string[]
}

const firstDay = Date.UTC(2026, 0, 5, 8)
const roles = ['clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman'] as const

/** The demo's people as members of staff, with ids that are the same at every start. */
export const staff: readonly StaffMember[] = (() => {
  const ids = createIds('member')
  return demoPeople.map(({ sub, name, email, groups }) => {
    const [, department = '1777', group] = (groups[0] ?? '').split(':')
    const role = roles.find((known) => known === group) ?? 'department'
    return { memberId: ids(firstDay), sub, name, email, role, department, groups }
  })
})()

const clerks = staff.filter(({ role }) => role === 'clerk')

export const crews: Readonly<Record<string, readonly string[]>> = {
  'nette-stad': ['Ploeg Zuid', 'Ploeg Noord', 'Ploeg Grofvuil', 'Veegploeg'],
  'publieke-ruimte': ['Ploeg Zuid', 'Ploeg Noord', 'Ploeg Asfalt'],
  groen: ['Ploeg Bomen', 'Ploeg Maaien'],
}

export const pickClerk = (random: Random): Actor => {
  const { memberId, name } = random.pick(clerks)
  return { kind: 'clerk', memberId, name }
}

/** Departments without people in the demo have one of their own, who never signs in. */
const nobody = { memberId: 'dienst', name: 'Medewerker van de dienst' }

/** Somebody of the department; at the desk itself that is a clerk. */
export const pickMember = (random: Random, department: string): Actor => {
  if (department === '1777') return pickClerk(random)
  const team = staff.filter((member) => member.department === department)
  const { memberId, name } = team.length > 0 ? random.pick(team) : nobody
  return { kind: 'department', memberId, name, departments: [department] }
}
