import { ensurePersonByHash } from '@meldpunt/db'
import { birthDateOf, type Report } from '@meldpunt/domain'
import type { SubmitReportInput } from '@meldpunt/domain/input'
import { type Action, act } from '../../command/action.ts'
import { createReport } from '../../command/create-report.ts'
import { getReport } from '../../command/get-report.ts'
import { noteContact } from '../../command/note-contact.ts'
import { once } from '../../command/once.ts'
import { routeAtOnce } from '../../command/route-at-once.ts'
import { buildSubmission } from '../../command/submission.ts'
import type { CoreDeps } from '../../context.ts'
import type { NationalNumbers } from '../../national-number/national-numbers.ts'
import type { InboundPerson } from './read-report.ts'

export type InboundDeps = CoreDeps & { nationalNumbers: NationalNumbers }
type Taking = { report: SubmitReportInput; person: InboundPerson | null; client: string }

/** Who Mijn Burgerprofiel says reported: known by the number alone until that person signs in here. */
async function personIdOf(
  { nationalNumbers }: InboundDeps,
  { trx, now, newId }: Action,
  { report, person }: Taking,
): Promise<string | null> {
  if (person === null) return null
  const { nationalNumber, givenName, familyName } = person
  const known = await ensurePersonByHash(trx, {
    hash: nationalNumbers.hash(nationalNumber),
    sealed: nationalNumbers.seal(nationalNumber),
    name: givenName && familyName ? { givenName, familyName } : null,
    birthDate: birthDateOf(nationalNumber),
    language: report.language,
    newId,
    now,
  })
  return known.id
}

/** Makes the report, once for one idempotency key; the same again gives the report as it is now. */
export function takeReport(deps: InboundDeps, taking: Taking): Promise<Report> {
  const { report: input, client, person } = taking
  return act(deps, async (action) => {
    const personId = await personIdOf(deps, action, taking)
    const actor = { kind: 'reporter', personId } as const
    const { commandId, reportId } = input
    const hashed = { ...input, client, isSignedIn: person !== null }
    return once(
      action,
      { name: 'submit', commandId, actor, input: hashed },
      {
        work: async () => {
          const submit = buildSubmission(action, { input, actor, channel: 'burgerprofiel', personId })
          const next = (received: Report) => routeAtOnce(action, received)
          const report = await createReport(action, { commandId, submit, next })
          await noteContact(action, report)
          return report
        },
        repeat: async () => (await getReport(action.trx, reportId)).report,
      },
    )
  })
}
