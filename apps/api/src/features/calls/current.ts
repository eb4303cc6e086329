import { type Call, listCallsOf } from '@meldpunt/db'
import { clerkProcedure } from '../../trpc.ts'
import type { CallsView } from './call-view.ts'
import { toCallView } from './to-call-view.ts'
import { toCallerView, toRingingCaller } from './to-caller-view.ts'

type Clerk = { memberId: string; line: string | null }

const isWaiting = ({ state, answeredAt }: Call) => state === 'ringing' && answeredAt === null

/**
 * Rings for this clerk. One that somebody answered stays there while nobody knows who: for those at whose telephones it rang,
 * or, at a telephone that nobody said is theirs, for those who did not say where they sit. One of them has it.
 */
const ringsFor =
  ({ memberId, line }: Clerk) =>
  (call: Call) =>
    call.state === 'ringing' &&
    (call.ringsFor.length === 0 || call.ringsFor.includes(memberId)) &&
    (isWaiting(call) || line === null || call.ringsFor.length > 0)

/** Every call that this clerk has to do with now: before them, parked, and ringing for them; and how many wait. */
export const current = clerkProcedure.query(async ({ ctx }): Promise<CallsView> => {
  const { db, clock, cityData, ownNumbers } = ctx.deps
  const { memberId } = ctx.member
  const [city, { line, calls }] = await Promise.all([
    cityData.current(),
    listCallsOf(db.write, { memberId, now: clock() }),
  ])
  const own = async (call: Call) => toCallView(call, await toCallerView(ctx, city, call), ownNumbers)
  const ring = async (call: Call) => toCallView(call, await toRingingCaller(ctx, call), ownNumbers)
  const waiting = calls.filter(isWaiting)
  const [active = null] = await Promise.all(calls.filter(({ state }) => state === 'active').map(own))
  return {
    line,
    active,
    ringing: await Promise.all(calls.filter(ringsFor({ memberId, line })).map(ring)),
    parked: await Promise.all(calls.filter(({ state }) => state === 'parked').map(own)),
    waiting: { count: waiting.length, longestSince: waiting[0]?.rangAt ?? null },
  }
})
