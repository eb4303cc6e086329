import { lockReport } from '@meldpunt/db'
import { type Actor, legalCommands, type Report, toDay } from '@meldpunt/domain'
import { type Action, envelopeOf } from '../../command/action.ts'
import { claimPhotos } from '../../command/claim-photos.ts'
import { decideAll } from '../../command/decide-all.ts'
import { buildAddition, buildReply } from '../../command/from-reporter.ts'
import { writeChange } from '../../command/write-change.ts'
import { refuse } from '../../rejections.ts'

/** What a mail means for a report now: the answer that it waits for, something more, or nothing that can be added. */
export function howToJoin(report: Report, actor: Actor): 'reply' | 'information' | null {
  const legal = legalCommands(report, actor)
  if (legal.includes('reply')) return 'reply'
  return legal.includes('add_information') ? 'information' : null
}

type Joining = {
  reportId: string
  text: string
  photoIds: string[]
  actor: Actor
  /** The command whose answer is stored with it; null for what the system does by itself. */
  commandId: string | null
}

/** Adds what a mail says to a report, in the transaction that takes the mail: a question that waits goes on. */
export async function joinReport(action: Action, joining: Joining): Promise<'reply' | 'information'> {
  const { reportId, text, photoIds: attachments, actor, commandId } = joining
  const { trx, city, now } = action
  const locked = await lockReport(trx, reportId)
  if (!locked) throw refuse('report_not_found')
  const { report } = locked
  const how = howToJoin(report, actor)
  if (how === null) throw refuse('report_erased')
  const envelope = envelopeOf(action, actor)
  const build = how === 'reply' ? buildReply({ text, attachments }) : buildAddition({ text, attachments })
  const command = await build({ db: trx, report, alongside: null, city, now, today: toDay(now), envelope })
  await claimPhotos(action, { reportId, attachments })
  const decided = decideAll(report, [command])
  const result = { version: decided.after.version }
  await writeChange(action, decided, commandId === null ? null : { id: commandId, result })
  return how
}
