import {
  addInformationInput,
  rateInput,
  replyInput,
  requestReopenInput,
  setContactInput,
  submitReportInput,
  withdrawInput,
} from '@meldpunt/domain/input'
import express, { Router } from 'express'
import { accountFormRoutes } from './account-forms.ts'
import type { FormValues } from './form-input.ts'
import { isLanguage } from './language.ts'
import type { Pages } from './pages.ts'
import { type Act, act, postTo } from './post-to.ts'

/** A hundred thousand characters as forms write them: too long for us, but they come back with the page. */
const largestForm = '1mb'

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

/** The forms of the citizen site for a browser without script: the same procedures, answered with pages. */
export function formRoutes(pages: Pages): Router {
  const router = Router()
  const fields = express.urlencoded({ extended: false, limit: largestForm, parameterLimit: 200 })
  router.post('/:language/melden', fields, async (request, response, next) => {
    const { language } = request.params
    if (!isLanguage(language)) return next()
    const done = (_answer: unknown, { reportId = '' }: FormValues) =>
      `/${language}/verstuurd/${encodeURIComponent(String(reportId))}`
    const page = () => `/${language}/melden`
    await postTo(
      pages,
      { request, response },
      { command: null, act: submit, fixed: () => ({ language }), page, done },
    )
  })
  router.post('/:language/melding/:reportId/:command', fields, async (request, response, next) => {
    const { language, reportId, command } = request.params
    const chosen = followActs.get(command)
    if (!isLanguage(language) || chosen === undefined) return next()
    const page = () => `/${language}/melding/${encodeURIComponent(reportId)}`
    const fixed = () => ({ language, reportId })
    await postTo(pages, { request, response }, { command, act: chosen, fixed, page, done: page })
  })
  router.use(accountFormRoutes(pages, fields))
  return router
}
