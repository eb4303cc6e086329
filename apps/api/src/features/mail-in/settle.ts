import {
  findMail,
  type IncomingMail,
  insertContact,
  lockMail,
  saveCommandResult,
  settleMail,
} from '@meldpunt/db'
import type { Actor } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { type Action, act } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { once } from '../../command/once.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import type { Context, SessionMember } from '../../context.ts'
import { bareSubject } from '../../mail/subject.ts'
import { refuse, refuseField } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { idOfMail } from './ids-of-mail.ts'
import { joinReport } from './join-report.ts'
import { keepParts } from './keep-parts.ts'
import { toAnswer, toDescription } from './letter-text.ts'
import { type ReadMail, readMail } from './read-mail.ts'
import { createReportOfMail } from './report-of-mail.ts'
import { unpackForwarded } from './unpack-forwarded.ts'

const settleInput = z.object({
  commandId: z.uuid().check(z.toLowerCase()),
  id: z.uuid().check(z.toLowerCase()),
  as: z.enum(['report', 'nothing', 'joined']),
  reportId: z._default(z.nullable(z.uuid().check(z.toLowerCase())), null),
})
type SettleInput = z.infer<typeof settleInput>
export type SettledMail = { reportId: string | null }
const stored = z.object({ reportId: z.nullable(z.string()) })

type ClerkContext = Context & { member: SessionMember }
type Settling = {
  input: SettleInput
  mail: IncomingMail
  read: ReadMail
  reportId: string | null
  photoIds: string[]
}

/** A mail without words still becomes a report: the clerk has seen what it is about and writes it down there. */
const wordless = { nl: 'Mail zonder tekst' } as const

/** The report that the mail makes, or the one that it joins, which the clerk must be allowed to know of. */
async function reportFor(
  ctx: ClerkContext,
  { as, reportId }: SettleInput,
  { hash }: IncomingMail,
): Promise<string | null> {
  if (as === 'report') return idOfMail(ctx.deps.keys.link, hash, 'report')
  if (as === 'nothing' || reportId === null) return null
  return (await getVisibleReport(ctx, reportId)).report.id
}

/** What is in the mail, and its photos under the report that it is for; before the transaction, since files come first. */
async function prepare(ctx: ClerkContext, input: SettleInput): Promise<Settling> {
  const { deps } = ctx
  const mail = await findMail(deps.db.write, input.id)
  if (mail === null) throw refuse('mail_unknown')
  const reportId = await reportFor(ctx, input, mail)
  const raw = mail.rawKey === null ? null : await deps.storage.get(mail.rawKey)
  const read = await unpackForwarded(await readMail(raw ?? Buffer.alloc(0)))
  const kept = reportId === null ? null : await keepParts(deps, read, { reportId, hash: mail.hash })
  return { input, mail, read, reportId, photoIds: kept?.photoIds ?? [] }
}

/** The report that comes of it, where one does. */
async function make(
  action: Action,
  { input, read, reportId, photoIds }: Settling,
  actor: Actor,
): Promise<void> {
  const { commandId } = input
  if (reportId === null) return
  if (input.as === 'joined') {
    const said = toAnswer(read).text || bareSubject(read.subject)
    return void (await joinReport(action, { reportId, text: said, photoIds, actor, commandId }))
  }
  const description = toDescription(read).text || wordless.nl
  await createReportOfMail(action, { mail: read, reportId, commandId, description, photoIds, actor })
}

const outcomes = { report: 'reported', joined: 'linked', nothing: 'ended' } as const

async function carryOut(
  ctx: ClerkContext,
  action: Action,
  settling: Settling,
  actor: Actor,
): Promise<SettledMail> {
  const { input, mail, reportId } = settling
  const { trx, now } = action
  const locked = await lockMail(trx, mail.id)
  if (locked?.state !== 'open') throw refuse('mail_handled')
  await make(action, settling, actor)
  const { memberId } = ctx.member
  await settleMail(trx, { id: mail.id, as: input.as, reportId, by: memberId, now })
  await insertContact(trx, {
    ...{ id: mail.id, channel: 'mail', startedAt: mail.receivedAt, endedAt: now, memberId },
    ...{ name: mail.fromName, phone: null, email: mail.fromAddress, note: null },
    ...{ outcome: outcomes[input.as], reportId },
  })
  const result = { reportId }
  await saveCommandResult(trx, { id: input.commandId, result, reportId })
  return result
}

/** A clerk decides what comes of a mail that no machine could decide about: a report, a part of one, or nothing. */
export const settle = clerkProcedure
  .input(settleInput)
  .mutation(async ({ ctx, input }): Promise<SettledMail> => {
    if (input.as === 'joined' && input.reportId === null) throw refuseField('reportId', 'invalid')
    const actor = actorOf(ctx.member)
    if (actor === null) throw refuse('not_permitted')
    const settling = await prepare(ctx, input)
    return act(ctx.deps, (action) =>
      once(
        action,
        { name: 'settle_mail', commandId: input.commandId, actor, input },
        { work: () => carryOut(ctx, action, settling, actor), repeat: (result) => stored.parse(result) },
      ),
    )
  })
