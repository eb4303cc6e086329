import {
  clearBadAddress,
  findSameMail,
  type IncomingMail,
  insertContact,
  insertMail,
  lockMessageId,
  setMailReport,
} from '@meldpunt/db'
import type { Actor, Report } from '@meldpunt/domain'
import { type Action, act } from '../../command/action.ts'
import { once } from '../../command/once.ts'
import { findItsReport } from './find-its-report.ts'
import { contentHashOf, idOfMail } from './ids-of-mail.ts'
import { howToJoin, joinReport } from './join-report.ts'
import { keepParts } from './keep-parts.ts'
import { toAnswer, toDescription } from './letter-text.ts'
import type { MailInDeps } from './mail-in-deps.ts'
import { type Fate, type RawMail, toRow } from './mail-row.ts'
import type { ReadMail } from './read-mail.ts'
import { createReportOfMail } from './report-of-mail.ts'
import type { Addressee } from './signs/find-addressee.ts'
import { hasWinmail } from './signs/unreadable.ts'
import { unpackForwarded } from './unpack-forwarded.ts'

export type Letter = { taken: RawMail; mail: ReadMail }
export type Plan = { fate: Fate; carryOut: (action: Action) => Promise<string | null> }

const system: Actor = { kind: 'system', process: 'mail' }
const reporter: Actor = { kind: 'reporter', personId: null }

export const keepForPerson = (why: string): Plan => ({
  fate: { kind: 'for_person', state: 'open', why, reportId: null },
  carryOut: async () => null,
})

/** What is remarkable about a mail that a report came of; the screen says it beside the mail. */
const remarkOf = (mail: ReadMail, clipped: boolean): string | null =>
  hasWinmail(mail) ? 'winmail' : clipped ? 'clipped' : null

async function writeContact(
  action: Action,
  { taken, mail }: Letter,
  report: Pick<Report, 'id'> & { isNew: boolean },
) {
  await insertContact(action.trx, {
    ...{ id: taken.id, channel: 'mail', startedAt: taken.receivedAt, endedAt: taken.receivedAt },
    ...{ memberId: null, name: mail.from?.name ?? null, phone: null, email: mail.from?.address ?? null },
    ...{ outcome: report.isNew ? 'reported' : 'linked', note: null, reportId: report.id },
  })
  if (mail.from) await clearBadAddress(action.trx, mail.from.address)
}

/** A letter that begins something: a report received for the desk. */
async function planReport(deps: MailInDeps, letter: Letter): Promise<Plan> {
  const { taken, mail } = letter
  const key = deps.keys.link
  const reportId = idOfMail(key, taken.hash, 'report')
  const commandId = idOfMail(key, taken.hash, 'command')
  const { text: description, clipped } = toDescription(mail)
  if (description === '') return keepForPerson('empty')
  const { photoIds, attachments } = await keepParts(deps, mail, { reportId, hash: taken.hash })
  const wish = { name: 'submit', commandId, actor: reporter, input: { reportId, hash: taken.hash } }
  const make = async (action: Action) => {
    await createReportOfMail(action, { mail, reportId, commandId, description, photoIds, actor: reporter })
    await writeContact(action, letter, { id: reportId, isNew: true })
    return reportId
  }
  return {
    fate: { kind: 'report', state: 'done', why: remarkOf(mail, clipped), reportId: null, attachments },
    carryOut: (action) => once(action, wish, { work: () => make(action), repeat: () => reportId }),
  }
}

/** A letter about a report that exists: the answer that it waits for, or something more, also once it is closed. */
async function planAnswer(deps: MailInDeps, letter: Letter, report: Report): Promise<Plan> {
  const { taken, mail } = letter
  const how = howToJoin(report, system)
  if (how === null) return keepForPerson('report_erased')
  const reportId = report.id
  const { text, clipped } = toAnswer(mail)
  const { photoIds, attachments } = await keepParts(deps, mail, { reportId, hash: taken.hash })
  if (text === '' && photoIds.length === 0) return keepForPerson('empty')
  return {
    fate: { kind: how, state: 'done', why: remarkOf(mail, clipped), reportId: null, attachments },
    carryOut: async (action) => {
      await joinReport(action, { reportId, text, photoIds, actor: system, commandId: null })
      await writeContact(action, letter, { id: reportId, isNew: false })
      return reportId
    },
  }
}

/** What becomes of a mail that somebody wrote. */
export async function planLetter(
  deps: MailInDeps,
  letter: Letter,
  addressee: Addressee | null,
): Promise<Plan> {
  const whole: Letter = { ...letter, mail: await unpackForwarded(letter.mail) }
  const from = letter.mail.from?.address ?? ''
  const asking = { db: deps.db.write, linkKey: deps.keys.link }
  const its = addressee && (await findItsReport(asking, addressee, from))
  if (its?.kind === 'refused') return keepForPerson(its.why)
  if (its?.kind === 'report') return planAnswer(deps, whole, its.report)
  return planReport(deps, whole)
}

/** The same mail by another way: its bytes differ, and it was taken already; null where it was not. */
async function findFirst({ trx }: Action, { taken, mail }: Letter): Promise<IncomingMail | null> {
  const { messageId } = mail
  if (messageId === null) return null
  await lockMessageId(trx, messageId)
  const first = await findSameMail(trx, { messageId, contentHash: contentHashOf(mail) })
  return first?.hash === taken.hash ? null : first
}

const makesSomething = ({ fate }: Plan): boolean => ['report', 'reply', 'information'].includes(fate.kind)

/** Writes a mail with what came of it, all or nothing; false when its bytes were taken already. */
export const writeMail = (deps: MailInDeps, letter: Letter, plan: Plan): Promise<boolean> =>
  act(deps, async (action) => {
    const first = makesSomething(plan) ? await findFirst(action, letter) : null
    const { fate, carryOut } = first ? duplicateOf(first) : plan
    if (!(await insertMail(action.trx, toRow(letter.taken, letter.mail, fate)))) return false
    const reportId = await carryOut(action)
    if (reportId !== null) await setMailReport(action.trx, letter.taken.id, reportId)
    return true
  })

const duplicateOf = ({ reportId }: IncomingMail): Plan => ({
  fate: { kind: 'duplicate', state: 'done', why: null, reportId: null },
  carryOut: async () => reportId,
})
