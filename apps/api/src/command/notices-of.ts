import { listMergedReports, listPersons, type NewNotice, type Person } from '@meldpunt/db'
import { type MergedReporter, type Notice, noticesFor, noticeTable, type Report } from '@meldpunt/domain'
import type { City } from '../city/city.ts'
import type { Action } from './action.ts'
import type { Decided } from './decide-all.ts'
import { toPersonToTell } from './to-person-to-tell.ts'

const toMergedReporter = ({ id, contact, language, channels, personId }: Report): MergedReporter => ({
  reportId: id,
  language,
  channels: contact?.channels ?? channels,
  email: contact?.email ?? null,
  phone: contact?.phone ?? null,
  personId,
})

const concernsMerged = ({ before, events }: Decided): boolean =>
  before.status !== 'none' && events.some(({ type }) => noticeTable[type].merged_reporter !== 'nothing')

async function mergedReporters(
  { trx }: Pick<Action, 'trx'>,
  decided: Decided,
): Promise<readonly MergedReporter[]> {
  if (!concernsMerged(decided)) return []
  const merged = await listMergedReports(trx, decided.after.id)
  return merged.filter(({ reporterLeft, erased }) => !reporterLeft && !erased).map(toMergedReporter)
}

const mailOf =
  (teams: readonly { code: string; mail: string }[]) =>
  (code: string): string | null =>
    teams.find((team) => team.code === code)?.mail ?? null

/** Accounts of those who may be told; a report of nobody's account costs no statement. */
async function personsOf(
  { trx }: Pick<Action, 'trx'>,
  { after }: Decided,
  merged: readonly MergedReporter[],
): Promise<readonly Person[]> {
  const ids = [after.personId, ...merged.map(({ personId }) => personId)].filter((id) => id !== null)
  return ids.length === 0 ? [] : listPersons(trx, ids)
}

/** Who is told beside the reporter's own address, as the database knows them. */
export type Whom = { merged: readonly MergedReporter[]; persons: readonly Person[] }

/** Whom one action tells what, by the domain's table and the addresses of the city. */
export const noticesAbout = (city: City, decided: Decided, { merged, persons }: Whom): readonly Notice[] =>
  noticesFor({
    ...decided,
    mergedReporters: merged,
    personOf: (id) => toPersonToTell(persons.find((person) => person.id === id)),
    departmentAddress: mailOf(city.departments),
    partnerAddress: mailOf(city.partners),
    staffLanguage: city.staffLanguage,
  })

const toNewNotice = (notice: Notice, id: string): NewNotice => ({
  id,
  eventPosition: notice.position,
  audience: notice.audience,
  recipientKey: notice.recipient,
  channel: notice.channel,
  kind: notice.kind,
  status: notice.status,
  language: notice.language,
  address: notice.address,
  data: { withText: notice.withText },
  settleUntil: notice.settleUntil,
  tells: notice.tells,
})

/** The notices that a change causes, for the outbox. */
export async function noticesOf(action: Action, decided: Decided): Promise<readonly NewNotice[]> {
  const merged = await mergedReporters(action, decided)
  const persons = await personsOf(action, decided, merged)
  return noticesAbout(action.city, decided, { merged, persons }).map((notice) =>
    toNewNotice(notice, action.newId()),
  )
}
