import { countUnreadMentions, listMentions, type Mention, markMentionsRead } from '@meldpunt/db'
import { reference } from '@meldpunt/domain'
import * as z from 'zod/mini'
import type { City } from '../../city/city.ts'
import { mayReadPersonal, maySee } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import { titleOf } from '../../report-view/title-of.ts'
import { staffProcedure } from '../../trpc.ts'
import type { MentionsView, MentionView } from './mention-view.ts'

const pageSize = 50
const cursor = z.object({ at: z.int(), id: z.uuid() })

/** What somebody may read no longer, since it moved to another department, says only that it was. */
function toMentionView(ctx: Context & { member: SessionMember }, city: City, mention: Mention): MentionView {
  const { id, reportId, position, byName, at, readAt, category, description, text } = mention
  const readable = mayReadPersonal(ctx.member, mention)
  const shown = { category, description: readable ? description : null }
  return {
    ...{ id, reportId, position, at, readAt, by: byName },
    reference: reference.format(mention.reference),
    title: titleOf(shown, { names: city.names(ctx.language) }),
    text: readable ? text : null,
  }
}

/** The notes in which you were called, newest first. */
export const list = staffProcedure
  .input(z.object({ cursor: z._default(z.nullable(cursor), null) }))
  .query(async ({ ctx, input }): Promise<MentionsView> => {
    const { deps, member } = ctx
    const { memberId } = member
    const [city, found, unread] = await Promise.all([
      deps.cityData.current(),
      listMentions(deps.db.write, { memberId, before: input.cursor, limit: pageSize + 1 }),
      countUnreadMentions(deps.db.write, memberId),
    ])
    const page = found.slice(0, pageSize)
    const last = found.length > pageSize ? page.at(-1) : undefined
    return {
      rows: page.filter((one) => maySee(member, one)).map((one) => toMentionView(ctx, city, one)),
      unread,
      nextCursor: last ? { at: last.at, id: last.id } : null,
    }
  })

/** You have read the notes of this report in which you were called. */
export const markRead = staffProcedure
  .input(z.object({ reportId: z.uuid().check(z.toLowerCase()) }))
  .mutation(async ({ ctx, input }): Promise<{ read: number }> => {
    const { deps, member } = ctx
    const read = { memberId: member.memberId, reportId: input.reportId, now: deps.clock() }
    return { read: await markMentionsRead(deps.db.write, read) }
  })
