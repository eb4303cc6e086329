import type { Database } from '@meldpunt/db'
import { saveMember } from '@meldpunt/db'
import type { SessionMember, StaffRole } from '../context.ts'

const departmentNames = {
  '1777': 'Meldpunt 1777',
  'nette-stad': 'Nette Stad',
  groen: 'Groen',
  ombudsdienst: 'Ombudsdienst',
} as const
type Code = keyof typeof departmentNames

/** A member of staff, known by first name; the id follows from it, so that every test knows the same people. */
function person(
  number: number,
  name: string,
  work: { role: StaffRole; departments: readonly Code[] },
): SessionMember {
  return {
    memberId: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    name,
    email: `${name.toLowerCase()}@kortrijk.example`,
    role: work.role,
    departments: work.departments.map((code) => ({ code, name: departmentNames[code] })),
    language: 'nl',
  }
}

export const people = {
  clerk: person(1, 'An', { role: 'clerk', departments: ['1777'] }),
  department: person(2, 'Bram', { role: 'department', departments: ['nette-stad'] }),
  lead: person(3, 'Chaimae', { role: 'lead', departments: ['nette-stad'] }),
  gardener: person(4, 'Dirk', { role: 'department', departments: ['groen'] }),
  ombudsman: person(5, 'Els', { role: 'ombudsman', departments: ['ombudsdienst'] }),
  admin: person(6, 'Farid', { role: 'admin', departments: [] }),
  manager: person(7, 'Greet', { role: 'manager', departments: [] }),
} as const

/** Puts the people in the database, as sign-in would. */
export async function savePeople(db: Database['write']): Promise<void> {
  for (const member of Object.values(people)) {
    const departments = member.departments.map(({ code }) => ({
      code,
      role: member.role === 'lead' ? ('lead' as const) : ('member' as const),
    }))
    await saveMember(db, { ...member, subject: member.email, departments })
  }
}
