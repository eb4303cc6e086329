import type { Database } from '@meldpunt/db'
import type { Instant, Language } from '@meldpunt/domain'
import type { Logger } from 'pino'
import type { CityData } from './city/city-data.ts'
import type { Changes } from './live/changes.ts'

export const staffRoles = ['clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman'] as const
export type StaffRole = (typeof staffRoles)[number]

/** What sign-in puts into the session, so that a request of staff costs no statement to know who it is. */
export type SessionMember = {
  memberId: string
  name: string
  email: string
  role: StaffRole
  departments: readonly { code: string; name: string }[]
  language: Language
}

/** Who calls: the citizen's mount knows links only, the staff mount knows members only; never both. */
export type Visitor =
  | { kind: 'citizen'; personId: string | null; links: ReadonlyMap<string, string> }
  | { kind: 'staff'; member: SessionMember | null }

/** The parts of the process that procedures use; made once at start. */
export type CoreDeps = {
  db: Pick<Database, 'read' | 'write'>
  clock: () => Instant
  newId: () => string
  log: Logger
  publicUrl: string
  keys: { link: Buffer }
  city: { name: string; phone: string }
  cityData: CityData
  changes: Changes
}

export type Context = {
  deps: CoreDeps
  visitor: Visitor
  ip: string
  language: Language
  requestId: string
  /** Hands the browser the cookie of a report's secret link; the HTTP layer sets it. */
  grantLink: (reportId: string, token: string) => void
}
