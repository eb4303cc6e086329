import { type AccessLine, findReportByReference, listAccessOf, listPersons, logAccess } from '@meldpunt/db'
import { reference, showReference } from '@meldpunt/domain'
import { referenceText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Context } from '../../context.ts'
import { refuseField } from '../../rejections.ts'
import { onlyStaffOf } from '../../trpc.ts'
import type { AccessLineView, AccessLogView } from './privacy-view.ts'

const page = 50
const orNull = <Schema extends z.core.$ZodType>(schema: Schema) => z._default(z.nullable(schema), null)

const accessInput = z.object({
  reference: orNull(referenceText),
  memberId: orNull(z.uuid()),
  personId: orNull(z.uuid()),
  cursor: orNull(z.int()),
})

async function reportIdOf({ deps }: Context, text: string | null): Promise<string | null> {
  if (text === null) return null
  const parsed = reference.parse(text)
  const found = parsed.ok ? await findReportByReference(deps.db.write, parsed.value) : null
  if (!found) throw refuseField('reference', 'reference_invalid')
  return found.report.id
}

type Names = ReadonlyMap<string, string>

const toLine = (line: AccessLine, names: Names): AccessLineView => {
  const { id, at, actor, what, memberId, memberName, reportId, personId } = line
  return {
    ...{ id, at, actor, what },
    member: memberId === null ? null : { memberId, name: memberName ?? memberId },
    report: reportId === null ? null : { id: reportId, reference: showReference(line.reference ?? '') },
    person: personId === null ? null : { personId, name: names.get(personId) ?? null },
  }
}

async function namesOf({ deps }: Context, lines: readonly AccessLine[]): Promise<Names> {
  const ids = lines.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const persons = ids.length === 0 ? [] : await listPersons(deps.db.write, [...new Set(ids)])
  return new Map(
    persons.map(({ id, givenName, familyName }) => [id, `${givenName ?? ''} ${familyName ?? ''}`.trim()]),
  )
}

/** Who looked at whose data, newest first. Who reads it about one person is written down too. */
export const accessLog = onlyStaffOf(['ombudsman'])
  .input(accessInput)
  .query(async ({ ctx, input }): Promise<AccessLogView> => {
    const { deps, member } = ctx
    const { memberId, personId, cursor } = input
    const reportId = await reportIdOf(ctx, input.reference)
    const { rows, nextCursor } = await listAccessOf(deps.db.write, {
      ...{ reportId, memberId, personId, cursor, limit: page },
    })
    const looked = { actor: 'member', memberId: member.memberId, what: 'access_log' } as const
    if ((personId !== null || reportId !== null) && cursor === null)
      await logAccess(deps.db.write, { ...looked, personId, reportId, at: deps.clock() })
    const names = await namesOf(ctx, rows)
    return { rows: rows.map((row) => toLine(row, names)), nextCursor }
  })
