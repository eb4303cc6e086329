import { disownInput } from '@meldpunt/domain/input'
import { carryOut } from '../../command/carry-out.ts'
import { refuse } from '../../rejections.ts'
import { citizenProcedure } from '../../trpc.ts'

/** "Not yours?": takes a report out of one's own list; of others' reports one learns nothing. */
export const disown = citizenProcedure.input(disownInput).mutation(({ ctx, input }) => {
  const { personId } = ctx.person
  return carryOut(ctx.deps, {
    name: 'unlink_reporter',
    ...input,
    input,
    attachments: [],
    actor: { kind: 'reporter', personId },
    occurredAt: null,
    expectedVersion: null,
    alongsideId: null,
    language: ctx.language,
    permit: ({ report }) => {
      if (report.personId !== personId) throw refuse('report_not_found')
    },
    build: ({ envelope }) => ({ ...envelope, type: 'unlink_reporter' }),
  })
})
