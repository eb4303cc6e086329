import {
  type ContactCursor,
  type ContactFilter,
  contactOutcomes,
  countDeskContacts,
  listDeskContacts,
} from '@meldpunt/db'
import { addDays, channels, toInstant } from '@meldpunt/domain'
import { day } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { refuseField } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import type { ContactsView } from './contacts-view.ts'
import { toContactRow } from './to-contact-row.ts'

const orNull = <Schema extends z.core.$ZodType>(schema: Schema) => z._default(z.nullable(schema), null)

/** A year of five digits would follow it, which no database knows. */
const lastDay = '9999-12-31'
const dayInReach = day.check(z.refine((text) => text < lastDay, 'day_invalid'))

const listInput = z.object({
  /** First and last day. */
  from: dayInReach,
  until: dayInReach,
  channel: orNull(z.enum(channels)),
  outcome: orNull(z.enum(contactOutcomes)),
  /** Only what this clerk had. */
  mine: z._default(z.boolean(), false),
  cursor: orNull(z.string().check(z.maxLength(80))),
})

const pageSize = 50
/** Milliseconds of fourteen digits come as far as the year 5138. */
const cursorShape = /^(\d{1,14})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

function toCursor(text: string | null): ContactCursor | null {
  const [, startedAt, id] = cursorShape.exec(text ?? '') ?? []
  if (startedAt === undefined || id === undefined) return null
  return { startedAt: Number(startedAt), id }
}

/** Every contact of a period with what came of it, and how the period went. */
export const list = clerkProcedure.input(listInput).query(async ({ ctx, input }): Promise<ContactsView> => {
  if (input.until < input.from) throw refuseField('until', 'days_order')
  const filter: ContactFilter = {
    from: toInstant(input.from, '00:00'),
    until: toInstant(addDays(input.until, 1), '00:00'),
    channel: input.channel,
    outcome: input.outcome,
    memberId: input.mine ? ctx.member.memberId : null,
  }
  const { read } = ctx.deps.db
  const page = { filter, cursor: toCursor(input.cursor), limit: pageSize + 1 }
  const [found, totals] = await Promise.all([listDeskContacts(read, page), countDeskContacts(read, filter)])
  const shown = found.slice(0, pageSize)
  const last = found.length > pageSize ? shown.at(-1) : undefined
  return {
    rows: shown.map((contact) => toContactRow(contact, ctx.language)),
    nextCursor: last ? `${last.startedAt}.${last.id}` : null,
    total: totals.outcomes.reduce((sum, { count }) => sum + count, 0),
    outcomes: totals.outcomes,
    answeredAtOnce: totals.talks === 0 ? null : totals.helpedAtOnce / totals.talks,
    medianSeconds: totals.medianSeconds === null ? null : Math.round(totals.medianSeconds),
  }
})
