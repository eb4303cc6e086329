import type { Language } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

export type MemberRole = 'clerk' | 'department' | 'lead' | 'admin' | 'manager' | 'ombudsman'

/** A member of staff. */
export type Member = {
  memberId: string
  /** As the sign-in provider names the account. */
  subject: string
  name: string
  email: string
  role: MemberRole
  language: Language
  departments: readonly { code: string; role: 'member' | 'lead' }[]
}

/** Who signs in with this account; null when it is nobody's, or no longer a member. */
export async function findMemberBySubject(db: Kysely<DB>, subject: string): Promise<Member | null> {
  const { rows } = await sql<Member>`${selectMembers} and m.subject = ${subject} group by m.id`.execute(db)
  return rows[0] ?? null
}

/** All members in use, by name. */
export async function listMembers(db: Kysely<DB>): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`${selectMembers} group by m.id order by m.name, m.id`.execute(db)
  return rows
}

const selectMembers = sql`select m.id as "memberId", m.subject, m.name, m.email, m.role, m.language,
  coalesce(jsonb_agg(jsonb_build_object('code', d.department, 'role', d.role) order by d.department)
    filter (where d.department is not null), '[]') as departments
  from member m left join member_department d on d.member_id = m.id where m.active`
