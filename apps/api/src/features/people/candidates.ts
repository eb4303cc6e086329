import { logAccesses } from '@meldpunt/db'
import { candidatesInput } from '@meldpunt/domain/input'
import { getVisibleReport } from '../../command/visible-report.ts'
import { listMatches, type Match } from '../../linking/matches.ts'
import { clerkProcedure } from '../../trpc.ts'
import type { CandidatesView, CandidateView } from './candidates-view.ts'
import { nameOf } from './get-person.ts'

const toView = ({ person, evidence, enough }: Match): CandidateView => ({
  personId: person.id,
  name: nameOf(person),
  birthYear: person.birthDate === null ? null : Number(person.birthDate.slice(0, 4)),
  signedInBefore: person.signedInAt !== null,
  evidence,
  enough,
})

/**
 * Who the reporter may be, and why. Changes nothing, but is sent as a body: a national number belongs in no address, and
 * whose names were shown is written down.
 */
export const candidates = clerkProcedure
  .input(candidatesInput)
  .mutation(async ({ ctx, input }): Promise<CandidatesView> => {
    const { db, nationalNumbers, clock } = ctx.deps
    const { report } = await getVisibleReport(ctx, input.reportId)
    const matches = await listMatches(db.write, { nationalNumbers, contact: report.contact, told: input })
    const { memberId } = ctx.member
    const line = { actor: 'member', memberId, reportId: report.id, at: clock(), what: 'candidate' } as const
    await logAccesses(
      db.write,
      matches.map(({ person }) => ({ ...line, personId: person.id })),
    )
    const isKnown = matches.some(({ evidence }) => evidence.includes('national_number'))
    return {
      candidates: matches.map(toView),
      couldCreate: input.nationalNumber !== null && !isKnown,
    }
  })
