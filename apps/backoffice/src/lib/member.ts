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

/** Somebody of 1777, who sees the work of every department. */
export const isDesk = ({ role, departments }: Member): boolean => role === 'clerk' || departments.length === 0

/** The list that somebody starts from: a department begins with its own work. */
export const startSearch = (member: Member): QueueSearch =>
  isDesk(member) ? {} : { dienst: member.departments.map(({ code }) => code) }
