import { type Callback, listOpenCallbacks } from '@meldpunt/db'
import { showPhone } from '@meldpunt/domain'
import { clerkProcedure } from '../../trpc.ts'
import type { CallbackView } from './callback-view.ts'

type Naming = ReadonlyMap<string, string>

const toView = ({ callId: _, ...callback }: Callback, names: Naming): CallbackView => ({
  ...callback,
  shownPhone: showPhone(callback.phone),
  createdBy: callback.createdBy === null ? null : (names.get(callback.createdBy) ?? null),
})

/** Whom the desk still has to call back; who waits longest first. */
export const list = clerkProcedure.query(async ({ ctx }): Promise<readonly CallbackView[]> => {
  const [{ members }, open] = await Promise.all([
    ctx.deps.cityData.current(),
    listOpenCallbacks(ctx.deps.db.write),
  ])
  const names = new Map(members.map(({ memberId, name }) => [memberId, name]))
  return open.map((callback) => toView(callback, names))
})
