import { findReport, type StoredNotice } from '@meldpunt/db'
import { showReference } from '@meldpunt/domain'
import type { ChannelAdapter, Prepared, ServiceResult } from '../channel.ts'
import { ownReportId } from '../notice-link.ts'
import type { BurgerprofielDeps } from './message-channel.ts'
import { readToldStatus } from './read-told-status.ts'
import { uploadIdOf } from './upload-id.ts'

/** After these the person has no dossier of the report any more. */
const taking: readonly string[] = ['reporter_unlinked', 'erased']

async function dossierNumberOf({ db }: BurgerprofielDeps, notice: StoredNotice): Promise<string | null> {
  const loaded = await findReport(db.write, ownReportId(notice))
  return loaded && showReference(loaded.report.reference)
}

async function prepareTaking(deps: BurgerprofielDeps, notice: StoredNotice): Promise<Prepared> {
  const dossierNumber = await dossierNumberOf(deps, notice)
  if (dossierNumber === null) return { ok: false, reason: 'The report is not there' }
  const send = async () => ({ detail: await deps.there.deleteDossier(dossierNumber), messageId: null })
  return { ok: true, send }
}

async function preparePush(deps: BurgerprofielDeps, notice: StoredNotice): Promise<Prepared> {
  const read = await readToldStatus(deps, notice)
  if (!read.ok) return read
  const { sealed, ...whose } = read.person
  const id = uploadIdOf(notice)
  const send = async () => {
    const nationalNumber = await deps.nationalNumbers.open(sealed, { ...whose, what: 'dossier' })
    await deps.there.pushDossier(read.told, { id, nationalNumber })
    return { detail: null, messageId: id, result: 'awaiting' } as const
  }
  return { ok: true, send }
}

async function findResult(deps: BurgerprofielDeps, notice: StoredNotice): Promise<ServiceResult> {
  const dossierNumber = await dossierNumberOf(deps, notice)
  if (dossierNumber === null) return { kind: 'refused', detail: 'The report is not there' }
  const found = await deps.there.findResult(dossierNumber, uploadIdOf(notice))
  if (found === null) return { kind: 'awaiting', detail: null }
  return { kind: found.kind, detail: found.kind === 'refused' ? found.reason : null }
}

/** The dossier of a report in Mijn Burgerprofiel: its status at each change, and its end. */
export const dossierChannel = (deps: BurgerprofielDeps): ChannelAdapter => ({
  prepare: (notice) =>
    taking.includes(notice.kind) ? prepareTaking(deps, notice) : preparePush(deps, notice),
  findResult: (notice) => findResult(deps, notice),
})
