import type { AdminChange, StaffAccount } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { type Standing, standingOf } from '../../city/standing-of.ts'
import type {
  AdminChangeView,
  MappingLine,
  StaffMemberView,
  StandingView,
  TouchedMember,
} from './admin-view.ts'

type Reading = { city: City; language: Language }
type Line = Pick<City['staffMappings'][number], 'claimValue' | 'role' | 'department'>

const named = ({ city, language }: Reading, code: string) => ({
  code,
  name: city.names(language).department(code),
})

export const toMappingLine = (
  reading: Reading,
  line: City['staffMappings'][number],
  accounts: readonly StaffAccount[],
): MappingLine => ({
  claimValue: line.claimValue,
  role: line.role,
  department: named(reading, line.department),
  createdBy: line.createdBy,
  createdAt: line.createdAt,
  members: accounts
    .filter(({ active, claimValues }) => active && claimValues.includes(line.claimValue))
    .map(({ memberId, name }) => ({ memberId, name })),
})

const toStanding = (reading: Reading, standing: Standing | null): StandingView | null =>
  standing && {
    role: standing.role,
    departments: standing.departments.map(({ code }) => named(reading, code)),
  }

type Change = { accounts: readonly StaffAccount[]; before: readonly Line[]; after: readonly Line[] }

/** Whom a change of the mapping touches, by what they came with at their last sign-in. */
export const toTouched = (reading: Reading, { accounts, before, after }: Change): readonly TouchedMember[] =>
  accounts
    .filter(({ active }) => active)
    .map(({ memberId, name, claimValues }) => ({
      ...{ memberId, name },
      before: toStanding(reading, standingOf(claimValues, before)),
      after: toStanding(reading, standingOf(claimValues, after)),
    }))
    .filter((touched) => JSON.stringify(touched.before) !== JSON.stringify(touched.after))

export const toStaffMember = (reading: Reading, account: StaffAccount, you: string): StaffMemberView => {
  const { memberId, name, email, role, signedInAt, active } = account
  const departments = account.departments.map(({ code, role: in_ }) => ({
    ...named(reading, code),
    leads: in_ === 'lead',
  }))
  return { memberId, name, email, role, departments, signedInAt, active, isYou: memberId === you }
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

export const toAdminChange = (reading: Reading, change: AdminChange): AdminChangeView => {
  const { id, at, memberId, memberName, kind } = change
  const plain = Object.entries(change.data).flatMap(([key, value]) =>
    isPlain(value) ? [[key, key === 'department' ? named(reading, String(value)).name : value] as const] : [],
  )
  return { id, at, kind, by: memberName ?? memberId, data: Object.fromEntries(plain) }
}
