import { erasePersonalData, lockReport, revokeLinks, withdrawLetters } from '@meldpunt/db'
import { isOpen, type Report, type ReportCommand } from '@meldpunt/domain'
import { type Action, envelopeOf } from './action.ts'
import { createParts } from './create-parts.ts'
import { decideAll } from './decide-all.ts'
import { handToOmbudsdienst } from './hand-to-ombudsdienst.ts'
import { tellParent } from './tell-parent.ts'
import { writeChange } from './write-change.ts'

type Changed = { before: Report; after: Report; command: ReportCommand }

/** What a change of one report means for its parent and its parts, in the same transaction. */
export async function followUp(action: Action, changed: Changed): Promise<void> {
  await tellParent(action, changed)
  if (changed.command.type === 'split') await createParts(action, changed.after, changed.command)
  if (changed.command.type === 'withdraw' && !isOpen(changed.after.status)) await endParts(action, changed)
  if (changed.command.type === 'unsplit') await endParts(action, changed)
  if (changed.after.complaint && !changed.before.complaint) await handToOmbudsdienst(action, changed)
  if (changed.command.type === 'unlink_reporter') await letGo(action, changed.before)
  if (changed.command.type === 'erase') await forgetPersonalData(action, changed.after.id)
}

async function forgetPersonalData(action: Action, reportId: string): Promise<void> {
  const { storageKeys } = await erasePersonalData(action.trx, reportId)
  action.forgotten.push(...storageKeys)
}

/** Whose report it turned out not to be keeps no way in: the secret link in what was sent to them stops working. */
async function letGo({ trx }: Action, { id, personId, contact }: Report): Promise<void> {
  if (personId === null) return
  const { wentOut } = await withdrawLetters(trx, { reportId: id, personId, contact })
  if (wentOut) await revokeLinks(trx, id)
}

async function endParts(action: Action, { before, command }: Changed): Promise<void> {
  const parts = before.frozen?.kind === 'split' ? before.frozen.parts : []
  for (const { id } of parts.filter((part) => isOpen(part.status))) {
    const part = await lockReport(action.trx, id)
    if (part && isOpen(part.report.status)) await endPart(action, part.report, command)
  }
}

/** Parts end with the parent's withdrawal as withdrawn, and with an undone split as duplicates of the parent. */
async function endPart(action: Action, part: Report, command: ReportCommand): Promise<void> {
  const ending: ReportCommand =
    command.type === 'withdraw'
      ? { ...envelopeOf(action, command.actor), type: 'withdraw', mergedReporters: 0 }
      : {
          // Whoever may undo a split need not be of the part's department; it ends in the name of the desk.
          ...envelopeOf(action, { kind: 'clerk', memberId: memberOf(command), name: nameOf(command) }),
          type: 'decline',
          reason: 'duplicate',
          explanation: 'reason' in command ? (command.reason ?? '') : '',
        }
  await writeChange(action, decideAll(part, [ending]), null)
}

const memberOf = ({ actor }: ReportCommand): string => ('memberId' in actor ? actor.memberId : actor.kind)
const nameOf = ({ actor }: ReportCommand): string => ('name' in actor ? actor.name : actor.kind)
