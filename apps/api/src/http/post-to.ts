import { TRPCError } from '@trpc/server'
import type { Request, Response } from 'express'
import type * as z from 'zod/mini'
import { type Caller, createCaller } from '../router.ts'
import { refusalOf } from './form-errors.ts'
import { type FormValues, formValues, toInput } from './form-input.ts'
import { type Pages, sendPage } from './pages.ts'
import { sendProblem } from './problem.ts'
import { contextOf } from './visitor.ts'

/** Carries out what a form asks for; gives the answer of the procedure. */
export type Act = (caller: Caller, input: unknown) => Promise<unknown>

/** Parses before calling, so that what a form sends becomes the procedure's own input type; the procedure checks it again. */
export function act<Schema extends z.ZodMiniType>(
  schema: Schema,
  call: (caller: Caller, input: z.infer<Schema>) => Promise<unknown>,
): Act {
  return (caller, input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw new TRPCError({ code: 'BAD_REQUEST', cause: parsed.error })
    return call(caller, parsed.data)
  }
}

export type PostedTo = {
  command: string | null
  act: Act
  /** What the address says, over what the form says. */
  fixed: (values: FormValues) => Readonly<Record<string, unknown>>
  /** Page on which the form stands, and where it leads when all is well. */
  page: (values: FormValues) => string
  done: (answer: unknown, values: FormValues) => string
}

/** Takes one form: on to its next page, or back to its own with what is wrong. */
export async function postTo(
  pages: Pages,
  exchange: { request: Request; response: Response },
  posted: PostedTo,
): Promise<void> {
  const { request, response } = exchange
  const values = formValues(request.body)
  if (values === null) return sendProblem(response, 400, 'invalid')
  try {
    const answer = await posted.act(
      createCaller(contextOf(pages.deps, 'citizen', request, response)),
      toInput(values, posted.fixed(values)),
    )
    response.redirect(303, posted.done(answer, values))
  } catch (error) {
    const refused = refusalOf(error)
    if (refused === null) throw error
    const form = { command: posted.command, values, errors: refused.errors }
    await sendPage(pages, exchange, { url: posted.page(values), form, status: refused.status })
  }
}
