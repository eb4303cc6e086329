import type { Member } from '@meldpunt/db'
import type { Report } from '@meldpunt/domain'
import { mayReadPersonal } from '../command/access.ts'
import type { SessionMember } from '../context.ts'
import type { City } from './city.ts'

type Seen = Pick<Report, 'complaint' | 'department' | 'departmentsEver'>

/** A member as if they were signed in. */
const asSession = ({ departments, ...member }: Member): SessionMember => ({
  ...member,
  departments: departments.map(({ code }) => ({ code, name: code })),
})

/** Whether a colleague may read the notes of a report; who may not is not called to one. */
export const mayBeCalled = (member: Member, report: Seen): boolean =>
  mayReadPersonal(asSession(member), report)

/** The members of these ids; those that are unknown are left out. */
export const membersOf = ({ members }: Pick<City, 'members'>, ids: readonly string[]): readonly Member[] =>
  members.filter(({ memberId }) => ids.includes(memberId))
