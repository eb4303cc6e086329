import { listDepartments, saveMember } from '@meldpunt/db'
import type { SessionMember } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'
import { memberOfClaims } from './member-of-claims.ts'

/** Keeps who signed in as a member with today's departments; null where the account has no role at the desk. */
export async function enter(
  deps: Pick<ApiDeps, 'db' | 'newId'>,
  claims: unknown,
): Promise<SessionMember | null> {
  const departments = await listDepartments(deps.db.write)
  const names = new Map(departments.map(({ code, names: { nl } }) => [code, nl]))
  const member = memberOfClaims(claims, { newId: deps.newId, departments: new Set(names.keys()) })
  if (member === null) return null
  const memberId = await saveMember(deps.db.write, member)
  const { name, email, role, language } = member
  const codes = member.departments.map(({ code }) => ({ code, name: names.get(code) ?? code }))
  return { memberId, name, email, role, language, departments: codes }
}
