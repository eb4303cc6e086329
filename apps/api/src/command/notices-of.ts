import { listMergedReports, type NewNotice } from '@meldpunt/db'
import { type MergedReporter, type Notice, noticesFor, noticeTable, type Report } from '@meldpunt/domain'
import type { City } from '../city/city.ts'
import type { Action } from './action.ts'
import type { Decided } from './decide-all.ts'

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

/** Whom one action tells what, by the domain's table and the addresses of the city. */
export const noticesAbout = (
  city: City,
  decided: Decided,
  merged: readonly MergedReporter[],
): readonly Notice[] =>
  noticesFor({
    ...decided,
    mergedReporters: merged,
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
  return noticesAbout(action.city, decided, merged).map((notice) => toNewNotice(notice, action.newId()))
}
