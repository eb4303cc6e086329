import type { Report } from '@meldpunt/domain'
import { ombudsCode } from '../city/ombudsdienst.ts'
import type { SessionMember } from '../context.ts'

type Seen = Pick<Report, 'complaint' | 'department' | 'departmentsEver'>

const codesOf = (member: SessionMember) => member.departments.map((department) => department.code)

/** Whether a member may know of a report at all. */
export const maySee = (member: SessionMember, report: Pick<Seen, 'complaint'>): boolean =>
  !report.complaint || codesOf(member).includes(ombudsCode)

/**
 * Of whose reports a member may read text, photos and contact data; null for all. The desk reads all, a department what it
 * has or had; keeping the desk in order takes nobody's data.
 */
export function personalDepartments({ role, departments }: SessionMember): readonly string[] | null {
  if (role === 'clerk') return null
  return role === 'admin' ? [] : departments.map((department) => department.code)
}

/** Whether a member may read text, photos and contact data of a report. */
export function mayReadPersonal(member: SessionMember, report: Seen): boolean {
  if (!maySee(member, report)) return false
  const codes = personalDepartments(member)
  return codes?.some((code) => code === report.department || report.departmentsEver.includes(code)) ?? true
}
