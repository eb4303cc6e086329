import { linkReporterInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const linkReporter = procedureFor('link_reporter')
  .input(linkReporterInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'link_reporter',
      input,
      build: ({ envelope }) => ({
        ...envelope,
        type: 'link_reporter',
        personId: input.personId,
        evidence: input.evidence,
      }),
    }),
  )
