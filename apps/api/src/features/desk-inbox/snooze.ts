import { findReport, isDeskItemOpen, markDeskItemSeen, snoozeDeskItem } from '@meldpunt/db'
import { addDays, type Instant, nextWorkingMorning, toDay } from '@meldpunt/domain'
import { checkUntil } from '@meldpunt/domain/input'
import type { City } from '../../city/city.ts'
import { maySee } from '../../command/access.ts'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import type { SessionMember } from '../../context.ts'
import { refuse, refuseField } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { type SnoozeInput, settleInput, snoozeInput } from './inbox-input.ts'

/** When the working day begins on which it comes back; a day that is over, or has begun, is no day to come back on. */
function wakingMoment(
  until: SnoozeInput['until'],
  { now, city }: { now: Instant; city: City },
): Instant | null {
  if (until === null) return null
  const wrong = checkUntil(until, toDay(now))
  if (wrong) throw refuseField('until', wrong)
  const morning = nextWorkingMorning(addDays(until, -1), city.calendar)
  if (morning <= now) throw refuseField('until', 'day_over')
  return morning
}

async function versionOf({ trx }: Action, id: string, member: SessionMember): Promise<number> {
  const loaded = await findReport(trx, id)
  if (!loaded || !maySee(member, loaded.report)) throw refuse('report_not_found')
  return loaded.report.version
}

/** Of a report its version; a mail or a call back has none, and must still be open. */
async function versionUnder(action: Action, key: string, member: SessionMember): Promise<number | null> {
  const [kind, id = ''] = key.split(':')
  if (kind === 'report') return versionOf(action, id, member)
  const open = await isDeskItemOpen(action.trx, { kind: kind === 'mail' ? 'mail' : 'callback', id })
  if (!open) throw refuse('request_unknown')
  return null
}

const done = { done: true } as const

/** Lets a thing sleep until the working day begins; what its reporter says meanwhile wakes it. */
export const snooze = clerkProcedure.input(snoozeInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'snooze',
    input,
    repeat: () => done,
    work: async (action) => {
      const { key, note } = input
      const until = wakingMoment(input.until, action)
      const version = await versionUnder(action, key, ctx.member)
      const { memberId } = ctx.member
      await snoozeDeskItem(action.trx, { key, until, note, memberId, version })
      return done
    },
  }),
)

/** What was added to a closed report, up to the version on the screen, needs nothing more. */
export const settle = clerkProcedure.input(settleInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'settle_addition',
    input,
    repeat: () => done,
    work: async (action) => {
      const { reportId, version } = input
      const current = await versionOf(action, reportId, ctx.member)
      if (version > current) throw refuseField('version', 'version_invalid')
      const { memberId } = ctx.member
      await markDeskItemSeen(action.trx, { key: `report:${reportId}`, version, memberId, now: action.now })
      return done
    },
  }),
)
