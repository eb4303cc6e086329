import { findReport, findReportByReference } from '@meldpunt/db'
import { type AddReportInput, addReportInput } from '@meldpunt/domain/input'
import { carryOut } from '../../command/carry-out.ts'
import type { Context, SessionPerson } from '../../context.ts'
import { type Proof, proofOf, proves } from '../../proof.ts'
import { refuse } from '../../rejections.ts'
import { holdsLink } from '../../secret-link.ts'
import { citizenProcedure } from '../../trpc.ts'

type CitizenContext = Context & { person: SessionPerson }

/** The token in a link as it was pasted: the last part of its path, or the token itself. */
const tokenIn = (link: string): string =>
  link
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) ?? ''

/** Of the link alone: being signed in proves nothing of a report that is to be added. */
async function linkProof(ctx: CitizenContext, { link, reference }: AddReportInput): Promise<Proof | null> {
  if (link !== null) {
    const held = holdsLink(ctx.deps.keys.link, tokenIn(link))
    return held && { reportId: held.reportId, linkVersion: held.version, personId: null }
  }
  const loaded = await findReportByReference(ctx.deps.db.write, reference)
  const proof = loaded && proofOf(ctx, loaded.report.id)
  return proof && { ...proof, personId: null }
}

/** Puts a report that was made without signing in with those of who signs in now, by its reference and its secret link. */
export const addReport = citizenProcedure.input(addReportInput).mutation(async ({ ctx, input }) => {
  const { personId } = ctx.person
  const proof = await linkProof(ctx, input)
  if (proof === null) throw refuse('link_invalid', 'link')
  const { reportId } = proof
  const known = await findReport(ctx.deps.db.write, reportId)
  if (known?.report.personId === personId) return { reportId }
  await carryOut(ctx.deps, {
    name: 'link_reporter',
    commandId: input.commandId,
    reportId,
    input,
    attachments: [],
    actor: { kind: 'reporter', personId },
    occurredAt: null,
    expectedVersion: null,
    alongsideId: null,
    language: ctx.language,
    permit: (loaded) => {
      const { reference, erased } = loaded.report
      if (reference !== input.reference || erased || !proves(proof, loaded))
        throw refuse('link_invalid', 'link')
    },
    build: ({ envelope }) => ({
      ...envelope,
      type: 'link_reporter',
      personId,
      evidence: ['reference_and_link'],
    }),
  })
  return { reportId }
})
