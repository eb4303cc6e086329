import type { SessionMember } from '../../context.ts'
import { staffProcedure } from '../../trpc.ts'

export type MeView = SessionMember

export const me = staffProcedure.query(({ ctx }): MeView => ctx.member)
