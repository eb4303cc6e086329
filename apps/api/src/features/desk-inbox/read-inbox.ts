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

type Asked = { view: DeskFilter['view']; category: string | null; text: string; dayAgo: number | null }

async function filterOf({ deps, member }: StaffContext, asked: Asked): Promise<DeskFilter> {
  const { calendar } = await deps.cityData.current()
  const now = deps.clock()
  return {
    ...{ memberId: member.memberId, view: asked.view, category: asked.category, now },
    dayAgo: asked.dayAgo ?? workingDayAgo(now, calendar),
    complaintsVisible: maySee(member, { complaint: true }),
    words: wordsOf(asked.text),
  }
}

/** How many lines each view has, in one statement. */
export async function countInbox(ctx: StaffContext): Promise<DeskInboxView['counts']> {
  const filter = await filterOf(ctx, { view: 'all', category: null, text: '', dayAgo: null })
  return countDeskItems(ctx.deps.db.write, filter)
}

/** A page of the inbox and how many lines each view has: two statements, however long it is. */
export async function readInbox(ctx: StaffContext, input: InboxInput): Promise<DeskInboxView> {
  const { deps, language } = ctx
  const city = await deps.cityData.current()
  const cursor = parseInboxCursor(input.cursor)
  const filter = await filterOf(ctx, { ...input, dayAgo: cursor?.dayAgo ?? null })
  const { now, dayAgo } = filter
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
