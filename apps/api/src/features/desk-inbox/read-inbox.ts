import { countDeskItems, type DeskFilter, type DeskItem, listDeskItems } from '@meldpunt/db'
import { maySee } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import { parseInboxCursor, toInboxCursor } from './inbox-cursor.ts'
import type { InboxInput } from './inbox-input.ts'
import type { DeskInboxView } from './inbox-view.ts'
import { toDeskItem } from './to-desk-item.ts'
import { workingDayAgo } from './working-day-ago.ts'

type StaffContext = Context & { member: SessionMember }

const pageSize = 100
const mostWords = 8

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)

const cursorAfter = (last: DeskItem | undefined, dayAgo: number): string | null =>
  last === undefined
    ? null
    : toInboxCursor({ after: { late: last.late, dueAt: last.dueAt, key: last.key }, dayAgo })

/** A page of the inbox and how many lines each view has: two statements, however long it is. */
export async function readInbox(ctx: StaffContext, input: InboxInput): Promise<DeskInboxView> {
  const { deps, member, language } = ctx
  const city = await deps.cityData.current()
  const now = deps.clock()
  const cursor = parseInboxCursor(input.cursor)
  const dayAgo = cursor?.dayAgo ?? workingDayAgo(now, city.calendar)
  const filter: DeskFilter = {
    ...{ memberId: member.memberId, view: input.view, category: input.category, now, dayAgo },
    complaintsVisible: maySee(member, { complaint: true }),
    words: wordsOf(input.text),
  }
  const [found, counts] = await Promise.all([
    listDeskItems(deps.db.write, { filter, after: cursor?.after ?? null, limit: pageSize + 1 }),
    countDeskItems(deps.db.write, filter),
  ])
  const page = found.slice(0, pageSize)
  return {
    items: page.map((item) => toDeskItem(item, { city, language, now })),
    counts,
    nextCursor: cursorAfter(found.length > pageSize ? page.at(-1) : undefined, dayAgo),
  }
}
