import {
  addInformationInput,
  rateInput,
  replyInput,
  requestReopenInput,
  setContactInput,
  submitReportInput,
  withdrawInput,
} from '@meldpunt/domain/input'
import { TRPCError } from '@trpc/server'
import express, { type Request, type Response, Router } from 'express'
import type * as z from 'zod/mini'
import { type Caller, createCaller } from '../router.ts'
import { refusalOf } from './form-errors.ts'
import { type FormValues, formValues, toInput } from './form-input.ts'
import { isLanguage } from './language.ts'
import { type Pages, sendPage } from './pages.ts'
import { sendProblem } from './problem.ts'
import { contextOf } from './visitor.ts'

/** A hundred thousand characters as forms write them: too long for us, but they come back with the page. */
const largestForm = '1mb'

type Act = (caller: Caller, input: unknown) => Promise<unknown>

/** Parses before calling, so that what a form sends becomes the procedure's own input type; the procedure checks it again. */
function act<Schema extends z.ZodMiniType>(
  schema: Schema,
  call: (caller: Caller, input: z.infer<Schema>) => Promise<unknown>,
): Act {
  return (caller, input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw new TRPCError({ code: 'BAD_REQUEST', cause: parsed.error })
    return call(caller, parsed.data)
  }
}

/** What can be done on the follow page without script, by the name that the page has for it. */
const followActs: ReadonlyMap<string, Act> = new Map([
  ['reply', act(replyInput, (caller, input) => caller.follow.reply(input))],
  ['addInformation', act(addInformationInput, (caller, input) => caller.follow.addInformation(input))],
  ['withdraw', act(withdrawInput, (caller, input) => caller.follow.withdraw(input))],
  ['requestReopen', act(requestReopenInput, (caller, input) => caller.follow.requestReopen(input))],
  ['rate', act(rateInput, (caller, input) => caller.follow.rate(input))],
  ['setContact', act(setContactInput, (caller, input) => caller.follow.setContact(input))],
])
const submit = act(submitReportInput, (caller, input) => caller.citizen.submit(input))

type Posted = {
  command: string | null
  act: Act
  /** What the address says, over what the form says. */
  fixed: Readonly<Record<string, string>>
  /** Page on which the form stands, and where it leads when all is well. */
  page: string
  done: (values: FormValues) => string
}

async function carryOut(
  pages: Pages,
  exchange: { request: Request; response: Response },
  posted: Posted,
): Promise<void> {
  const { request, response } = exchange
  const values = formValues(request.body)
  if (values === null) return sendProblem(response, 400, 'invalid')
  try {
    await posted.act(
      createCaller(contextOf(pages.deps, 'citizen', request, response)),
      toInput(values, posted.fixed),
    )
    response.redirect(303, posted.done(values))
  } catch (error) {
    const refused = refusalOf(error)
    if (refused === null) throw error
    const form = { command: posted.command, values, errors: refused.errors }
    await sendPage(pages, exchange, { url: posted.page, form, status: refused.status })
  }
}

/** The forms of the citizen site for a browser without script: the same procedures, answered with pages. */
export function formRoutes(pages: Pages): Router {
  const router = Router()
  const fields = express.urlencoded({ extended: false, limit: largestForm, parameterLimit: 200 })
  router.post('/:language/melden', fields, async (request, response, next) => {
    const { language } = request.params
    if (!isLanguage(language)) return next()
    const done = ({ reportId = '' }: FormValues) =>
      `/${language}/verstuurd/${encodeURIComponent(String(reportId))}`
    const posted = { command: null, act: submit, fixed: { language }, page: `/${language}/melden`, done }
    await carryOut(pages, { request, response }, posted)
  })
  router.post('/:language/melding/:reportId/:command', fields, async (request, response, next) => {
    const { language, reportId, command } = request.params
    const chosen = followActs.get(command)
    if (!isLanguage(language) || chosen === undefined) return next()
    const page = `/${language}/melding/${encodeURIComponent(reportId)}`
    const posted = { command, act: chosen, fixed: { language, reportId }, page, done: () => page }
    await carryOut(pages, { request, response }, posted)
  })
  return router
}
