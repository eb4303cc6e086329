import type { FieldErrorKey } from '@meldpunt/domain'
import { toFieldErrors } from '@meldpunt/domain/input'
import { initTRPC, type TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import type { Context, StaffRole } from './context.ts'
import { staffRoles } from './context.ts'
import { proofOf } from './proof.ts'
import { FieldError, RefusedError, refuse, StaleError } from './rejections.ts'

/** Who a call can come from: anybody, the holder of a report's secret link, who signed in, or a member of staff by role. */
export type Role = 'anonymous' | 'follower' | 'citizen' | StaffRole
export const roles = ['anonymous', 'follower', 'citizen', ...staffRoles] as const satisfies readonly Role[]
export type Meta = { roles: readonly Role[] }

/** Errors by field, as keys that the web apps have words for; null when the refusal is about something else. */
function fieldErrorsOf(cause: unknown): Readonly<Record<string, FieldErrorKey>> | null {
  if (cause instanceof FieldError) return cause.fieldErrors
  return cause instanceof z.core.$ZodError ? toFieldErrors(cause.issues) : null
}

/** A refusal shows itself; a bug shows nothing but the id of its log line. */
const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    defaultMeta: { roles: [] },
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      message: error.code === 'INTERNAL_SERVER_ERROR' ? '' : shape.message,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path ?? null,
        requestId: ctx?.requestId ?? null,
        rejection: error.cause instanceof RefusedError ? error.cause.rejection : null,
        stale: error.cause instanceof StaleError ? error.cause.stale : null,
        fieldErrors: fieldErrorsOf(error.cause),
      },
    }),
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const memberOf = (ctx: Context) => (ctx.visitor.kind === 'staff' ? ctx.visitor.member : null)

/** The rung is data: what `meta.roles` says is what is enforced, and what the table in the docs is made from. */
export const onlyStaffOf = (allowed: readonly StaffRole[]) =>
  t.procedure.meta({ roles: allowed }).use(({ ctx, next }) => {
    const member = memberOf(ctx)
    if (!member) throw refuse('sign_in_required')
    if (!allowed.includes(member.role)) throw refuse('not_permitted')
    return next({ ctx: { ...ctx, member } })
  })

export const publicProcedure = t.procedure.meta({ roles })

/** Needs a citizen who signed in. */
export const citizenProcedure = t.procedure.meta({ roles: ['citizen'] }).use(({ ctx, next }) => {
  const person = ctx.visitor.kind === 'citizen' ? ctx.visitor.person : null
  if (!person) throw refuse('sign_in_required')
  return next({ ctx: { ...ctx, person } })
})

/**
 * Needs the cookie of the report's secret link, or somebody who signed in. Whether the link was revoked, and whether the
 * report is linked to this person, shows on the loaded report.
 */
export const followerProcedure = t.procedure
  .meta({ roles: ['follower', 'citizen'] })
  .input(z.object({ reportId: z.uuid().check(z.toLowerCase()) }))
  .use(({ ctx, input, next }) => {
    const proof = proofOf(ctx, input.reportId)
    if (!proof) throw refuse('link_invalid')
    return next({ ctx: { ...ctx, proof } })
  })

export const staffProcedure = onlyStaffOf(staffRoles)
/** Who handles reports; managers and administrators look only. */
export const workerProcedure = onlyStaffOf(['clerk', 'department', 'lead', 'ombudsman'])
export const clerkProcedure = onlyStaffOf(['clerk'])

/** True for errors that are bugs: they get a log line with the id that the browser shows. */
export const isBug = (error: TRPCError): boolean => error.code === 'INTERNAL_SERVER_ERROR'
