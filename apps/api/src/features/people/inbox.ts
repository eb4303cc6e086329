import { countUnread, listEventsOfReports, listInbox } from '@meldpunt/db'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { citizenProcedure } from '../../trpc.ts'
import type { InboxView } from './inbox-view.ts'
import { toInboxEntry } from './to-inbox-entry.ts'

const pageLength = 20

/** What we told who signed in, newest first. */
export const inbox = citizenProcedure
  .input(z.object({ language, cursor: z._default(z.nullable(z.string().check(z.maxLength(200))), null) }))
  .query(async ({ ctx, input }): Promise<InboxView> => {
    const { db, cityData, clock } = ctx.deps
    const { personId } = ctx.person
    const [city, unread, { items, nextCursor }] = await Promise.all([
      cityData.current(),
      countUnread(db.write, personId),
      listInbox(db.write, { personId, cursor: input.cursor, limit: pageLength }),
    ])
    const pasts = await listEventsOfReports(db.write, [...new Set(items.map(({ toldOfId }) => toldOfId))])
    const names = city.names(input.language)
    const reading = { now: clock(), calendar: city.calendar, language: input.language, names }
    const entries = items.map((item) => toInboxEntry(item, pasts.get(item.toldOfId) ?? [], reading))
    return { items: entries, unread, nextCursor }
  })
