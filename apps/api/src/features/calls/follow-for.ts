import { insertContact, lockReport } from '@meldpunt/db'
import { type Report, type ReportCommand, reference, statementFor } from '@meldpunt/domain'
import { contact, id, language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { contactOfCall } from '../../calls/contact-of-call.ts'
import { endCall } from '../../calls/end-call.ts'
import { type ClerkContext, onceForClerk } from '../../calls/once-for-clerk.ts'
import { mayReadPersonal } from '../../command/access.ts'
import { type Action, envelopeOf } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { decideAll } from '../../command/decide-all.ts'
import { writeChange } from '../../command/write-change.ts'
import { refuse } from '../../rejections.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { clerkProcedure } from '../../trpc.ts'
import type { FollowedForView } from './followed-for-view.ts'

const followForInput = z.object({
  commandId: id,
  callId: id,
  contactId: id,
  reportId: id,
  contact,
  /** In which the caller is told. */
  language: z._default(language, 'nl'),
})
type FollowForInput = z.infer<typeof followForInput>

const stored = z.object({ reportId: z.string(), reference: z.string(), sentence: z.string() })

/** The caller follows a report that was there already. Who wants to hear nothing is only counted with it. */
async function follow(ctx: ClerkContext, action: Action, input: FollowForInput): Promise<Report> {
  const actor = actorOf(ctx.member)
  const loaded = await lockReport(action.trx, input.reportId)
  if (!actor || !loaded || !mayReadPersonal(ctx.member, loaded.report)) throw refuse('report_not_found')
  const { email, phone, channels } = input.contact
  if (channels.every((channel) => channel === 'none')) return loaded.report
  const { language: of } = input
  const command: ReportCommand = {
    ...envelopeOf(action, actor),
    ...{ type: 'follow', follower: input.contactId, confirmed: true, email, phone, channels, language: of },
  }
  const decided = decideAll(loaded.report, [command])
  await writeChange(action, decided, null)
  return decided.after
}

function toView(ctx: ClerkContext, { city }: Action, report: Report): FollowedForView {
  const statement = statementFor(report, readingOf(ctx.deps, { city, report }, ctx.language))
  return {
    reportId: report.id,
    reference: reference.format(report.reference),
    sentence: statement.map(({ text }) => text).join(''),
  }
}

/** "Same as this one": the caller follows that report, and this call is over; all or nothing, and once. */
export const followFor = clerkProcedure.input(followForInput).mutation(
  ({ ctx, input }): Promise<FollowedForView> =>
    onceForClerk(ctx, {
      ...{ name: 'follow_for_caller', input, stored },
      work: async (action) => {
        const { callId, contactId, contact: reached } = input
        const ended = await endCall(action, { callId, memberId: ctx.member.memberId, spoken: true })
        const report = await follow(ctx, action, input)
        const { name, phone, email } = reached
        await insertContact(action.trx, {
          ...contactOfCall(ended, { name, phone, note: null }, ctx.deps.ownNumbers),
          ...{ id: contactId, email, outcome: 'linked', reportId: report.id },
        })
        return toView(ctx, action, report)
      },
    }),
)
