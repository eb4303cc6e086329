import { linkReporterInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import { personOfNumber } from '../../linking/choose-person.ts'
import { hashOf, listMatches } from '../../linking/matches.ts'
import { refuse } from '../../rejections.ts'

/**
 * Links a report to who reported it. What speaks for it is looked up again here, under the lock: what the clerk saw may be
 * over. The fingerprint that is kept of a command holds the keyed hash, for the number itself could be guessed from it.
 */
export const link = procedureFor('link_reporter')
  .input(linkReporterInput)
  .mutation(({ ctx, input }) => {
    const { deps } = ctx
    const { nationalNumbers } = deps
    const { nationalNumber, personId } = input
    const said = { ...input, nationalNumber: hashOf(nationalNumbers, nationalNumber) }
    return forStaff(ctx, {
      name: 'link_reporter',
      input: said,
      build: async ({ db, report, envelope, now }) => {
        if (report.personId !== null) throw refuse('already_linked')
        const matches = await listMatches(db, { nationalNumbers, contact: report.contact, told: input })
        const match = matches.find(({ person, enough }) => enough && person.id === personId)
        if (personId !== null && !match) throw refuse('not_enough_evidence', 'personId')
        const { language } = report
        const chosen = match
          ? { personId: match.person.id, evidence: match.evidence }
          : await personOfNumber(db, { nationalNumber, matches }, { deps, language, now })
        return { ...envelope, type: 'link_reporter', ...chosen }
      },
    })
  })
