import type { SessionMember } from '../../context.ts'
import { staffProcedure } from '../../trpc.ts'

/** Who is signed in, and what the city offers that pages ask about everywhere. */
export type MeView = SessionMember & { smsOffered: boolean }

export const me = staffProcedure.query(
  ({ ctx }): MeView => ({ ...ctx.member, smsOffered: ctx.deps.smsOffered }),
)
