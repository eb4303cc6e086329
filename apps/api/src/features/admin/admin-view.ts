import type { Instant } from '@meldpunt/domain'
import type { StaffRole } from '../../context.ts'

type Named = { code: string; name: string }
export type StandingView = { role: StaffRole; departments: readonly Named[] }

/** One line of the mapping, with who came with that value at their last sign-in. */
export type MappingLine = {
  claimValue: string
  role: StaffRole
  department: Named
  createdBy: string
  createdAt: Instant
  members: readonly { memberId: string; name: string }[]
}

/** Who gets in as what; `claim` is the claim whose values the lines name. */
export type MappingsView = { claim: string; lines: readonly MappingLine[]; departments: readonly Named[] }

/** What one change of the mapping makes of somebody; `after` null: no way in any more, `before` null: none until now. */
export type TouchedMember = {
  memberId: string
  name: string
  before: StandingView | null
  after: StandingView | null
}

export type StaffMemberView = {
  memberId: string
  name: string
  email: string
  role: StaffRole
  departments: readonly (Named & { leads: boolean })[]
  signedInAt: Instant | null
  active: boolean
  isYou: boolean
}

/** A line of the audit trail; `data` says what by the kind. */
export type AdminChangeView = {
  id: number
  at: Instant
  by: string
  kind: string
  data: Readonly<Record<string, string | number | boolean>>
}
export type AdminChangesView = { rows: readonly AdminChangeView[]; nextCursor: number | null }
