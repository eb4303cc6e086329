import * as z from 'zod/mini'
import { maySee } from '../command/access.ts'
import { getVisibleReport } from '../command/visible-report.ts'
import { clerkProcedure, router, staffProcedure } from '../trpc.ts'
import type { Change } from './changes.ts'
import type { Signal } from './signals.ts'

/** First a word at once: what changed between reading the page, or losing the connection, and listening is heard too. */
async function* fromNow<Word>(first: Word, later: AsyncGenerator<Word, void, undefined>) {
  yield first
  yield* later
}

/** That something changed, so that an open list reads itself again; who may not see complaints hears of none. */
const queue = staffProcedure.subscription(
  ({ ctx, signal = new AbortController().signal }): AsyncGenerator<Change, void, undefined> =>
    fromNow(
      { reportId: '', version: 0 },
      ctx.deps.changes.subscribe(signal, {
        reportId: null,
        complaints: maySee(ctx.member, { complaint: true }),
      }),
    ),
)

/** Begins with the version as it is now: what changed between reading the page and listening is heard too. */
const report = staffProcedure.input(z.object({ id: z.uuid() })).subscription(async function* ({
  ctx,
  input,
  signal,
}): AsyncGenerator<Change, void, undefined> {
  const changes = ctx.deps.changes.subscribe(signal ?? new AbortController().signal, {
    reportId: input.id,
  })
  const { report } = await getVisibleReport(ctx, input.id)
  yield { reportId: input.id, version: report.version }
  yield* changes
})

/** That something changed in the inbox of the desk: a report, a mail, a call back, a colleague who opened something. */
const inbox = clerkProcedure.subscription(
  ({ ctx, signal = new AbortController().signal }): AsyncGenerator<Signal, void, undefined> =>
    fromNow({ at: ctx.deps.clock() }, ctx.deps.deskInbox.subscribe(signal)),
)

/** That something changed about the calls of this clerk. */
const calls = clerkProcedure.subscription(
  ({ ctx, signal = new AbortController().signal }): AsyncGenerator<Signal, void, undefined> =>
    fromNow({ at: ctx.deps.clock() }, ctx.deps.deskCalls.subscribe(signal, ctx.member.memberId)),
)

export const liveRouter = router({ queue, report, inbox, calls })
