import { type Actor, unreachable } from '@meldpunt/domain'
import type { SessionMember, StaffRole } from '../context.ts'

/** The ombudsman is a member of the department Ombudsdienst to the domain; a manager only looks and is no actor. */
export function actorOf(member: SessionMember): Actor | null {
  const { memberId, name, role } = member
  const departments = member.departments.map((department) => department.code)
  switch (role) {
    case 'clerk':
      return { kind: 'clerk', memberId, name }
    case 'department':
    case 'ombudsman':
      return { kind: 'department', memberId, name, departments }
    case 'lead':
      return { kind: 'lead', memberId, name, departments }
    case 'admin':
      return { kind: 'admin', memberId, name }
    case 'manager':
      return null
    default:
      return unreachable(role)
  }
}

const rolesOfKind: Partial<Record<Actor['kind'], readonly StaffRole[]>> = {
  clerk: ['clerk'],
  department: ['department', 'ombudsman'],
  lead: ['lead'],
  admin: ['admin'],
}

/** The staff roles whose actor is of one of these kinds. */
export const rolesOfKinds = (kinds: readonly Actor['kind'][]): readonly StaffRole[] =>
  kinds.flatMap((kind) => rolesOfKind[kind] ?? [])
