import { createContext, useContext } from 'react'
import type { QueueSearch } from './queue-search.ts'
import type { Outputs } from './trpc.ts'

export type Member = Outputs['session']['me']

export const MemberContext = createContext<Member | null>(null)

/** Who is signed in; only used behind the session gate. */
export function useMember(): Member {
  const member = useContext(MemberContext)
  if (!member) throw new Error('No member: this component stands outside the session gate')
  return member
}

const ofWholeCity: readonly Member['role'][] = ['clerk', 'manager', 'admin', 'ombudsman']

/** Who looks at the work of every department; a team of one department begins with its own. */
export const seesWholeCity = ({ role, departments }: Member): boolean =>
  ofWholeCity.includes(role) || departments.length === 0

/** The list that somebody starts from. */
export const startSearch = (member: Member): QueueSearch =>
  seesWholeCity(member) ? {} : { dienst: member.departments.map(({ code }) => code) }

/** Every department that somebody works for, the first one first. */
export const ownDepartments = ({ departments }: Member): string =>
  departments.map(({ name }) => name).join(', ')
