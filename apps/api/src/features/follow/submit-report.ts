import type { Report } from '@meldpunt/domain'
import type { SubmitReportInput } from '@meldpunt/domain/input'
import { act } from '../../command/action.ts'
import { createReport } from '../../command/create-report.ts'
import { getReport } from '../../command/get-report.ts'
import { noteContact } from '../../command/note-contact.ts'
import { once } from '../../command/once.ts'
import { routeAtOnce } from '../../command/route-at-once.ts'
import { buildSubmission } from '../../command/submission.ts'
import type { Context } from '../../context.ts'
import { linkToken } from '../../secret-link.ts'
import type { SubmittedView } from './submitted-view.ts'
import { toSubmittedView } from './to-submitted-view.ts'

/** Links of a new report; raising the version revokes them. */
const firstLink = 1

/** A citizen's report, once whatever the network does; they get the secret link, and the browser of who did not sign in its cookie. */
export async function submitReport(ctx: Context, input: SubmitReportInput): Promise<SubmittedView> {
  const personId = ctx.visitor.kind === 'citizen' ? (ctx.visitor.person?.personId ?? null) : null
  const actor = { kind: 'reporter', personId } as const
  const { report, linkVersion } = await act(ctx.deps, (action) =>
    once(
      action,
      { name: 'submit', commandId: input.commandId, actor, input },
      {
        work: async () => {
          const submit = buildSubmission(action, { input, actor, channel: 'web', personId })
          const next = (received: Report) => routeAtOnce(action, received)
          const report = await createReport(action, { commandId: input.commandId, submit, next })
          await noteContact(action, report)
          return { report, linkVersion: firstLink }
        },
        repeat: () => getReport(action.trx, input.reportId),
      },
    ),
  )
  const token = linkToken(ctx.deps.keys.link, {
    reportId: report.id,
    audience: 'reporter',
    version: linkVersion,
  })
  // Being signed in opens it already, and ends when they leave the computer; a cookie would stay.
  if (personId === null) ctx.grantLink(report.id, token)
  return toSubmittedView(ctx, { report, token, language: input.language })
}
