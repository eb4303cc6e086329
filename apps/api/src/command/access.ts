import type { Report } from '@meldpunt/domain'
import type { SessionMember } from '../context.ts'

/** Department of the complaints: they are about colleagues, so nobody else sees them. */
const ombudsCode = 'ombudsdienst'

type Seen = Pick<Report, 'complaint' | 'department' | 'departmentsEver'>

const codesOf = (member: SessionMember) => member.departments.map((department) => department.code)

/** Whether a member may know of a report at all. */
export const maySee = (member: SessionMember, report: Pick<Seen, 'complaint'>): boolean =>
  !report.complaint || codesOf(member).includes(ombudsCode)

/** Whether a member may read text, photos and contact data: the desk, and every department that is or was responsible. */
export function mayReadPersonal(member: SessionMember, report: Seen): boolean {
  if (!maySee(member, report)) return false
  if (member.role === 'clerk') return true
  return codesOf(member).some((code) => code === report.department || report.departmentsEver.includes(code))
}
