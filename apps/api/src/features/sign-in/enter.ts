import { findAccount, type Member, saveMember } from '@meldpunt/db'
import type { City } from '../../city/city.ts'
import type { CoreDeps, SessionMember } from '../../context.ts'
import { claimValues, memberOfClaims } from './member-of-claims.ts'

export type EnterDeps = Pick<CoreDeps, 'db' | 'newId' | 'clock' | 'cityData' | 'staffClaim'>
export type Entered =
  | { kind: 'in'; member: SessionMember; subject: string }
  /** No claim value gives a role. */
  | { kind: 'no_role' }
  /** An administrator put this account out of use. */
  | { kind: 'deactivated' }

function toSessionMember(city: City, member: Member): SessionMember {
  const { memberId, name, email, role, language } = member
  const names = city.names(city.staffLanguage)
  const departments = member.departments.map(({ code }) => ({ code, name: names.department(code) }))
  return { memberId, name, email, role, language, departments }
}

/** Who the provider says this is today, without keeping anything; null where the account has no role at the desk. */
export async function readMember(deps: EnterDeps, claims: unknown): Promise<Member | null> {
  const { staffMappings: mappings } = await deps.cityData.current()
  return memberOfClaims(claims, { newId: deps.newId, values: claimValues(claims, deps.staffClaim), mappings })
}

/** Keeps who signed in as a member with today's role and departments. */
export async function enter(deps: EnterDeps, claims: unknown): Promise<Entered> {
  const member = await readMember(deps, claims)
  if (member === null) return { kind: 'no_role' }
  const { subject } = member
  const known = await findAccount(deps.db.write, subject)
  if (known && !known.active) return { kind: 'deactivated' }
  const values = claimValues(claims, deps.staffClaim)
  const memberId = await saveMember(deps.db.write, member, { claimValues: values, now: deps.clock() })
  const city = await deps.cityData.current()
  return { kind: 'in', member: toSessionMember(city, { ...member, memberId }), subject }
}
