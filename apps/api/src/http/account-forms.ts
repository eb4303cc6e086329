import {
  addReportInput,
  askCodeInput,
  askErasureInput,
  changeEmailInput,
  confirmEmailInput,
  disownInput,
  markReadInput,
  savePreferencesInput,
  useCodeInput,
} from '@meldpunt/domain/input'
import express, { type RequestHandler, Router } from 'express'
import { type FormValues, isTicked } from './form-input.ts'
import { isLanguage } from './language.ts'
import type { Pages } from './pages.ts'
import { type Act, act, type PostedTo, postTo } from './post-to.ts'

/** Where a form stands, where it leads when all is well, and what its fields mean; paths are after the language. */
type Form = {
  act: Act
  page: (values: FormValues) => string
  done: (answer: unknown, values: FormValues) => string
  fixed?: (values: FormValues) => Readonly<Record<string, unknown>>
}

const numberOf = ({ reference = '' }: FormValues) => encodeURIComponent(String(reference))
const reportOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'reportId' in answer ? String(answer.reportId) : ''

const changeEmail = act(changeEmailInput, (caller, input) => caller.person.changeEmail(input))

/** What who signed in can do without script, by the name that the page has for it. */
const ownForms: ReadonlyMap<string, Form> = new Map<string, Form>([
  [
    'markRead',
    {
      act: act(markReadInput, (caller, input) => caller.person.markRead(input)),
      page: () => 'mijn',
      done: () => 'mijn',
      fixed: () => ({ ids: null }),
    },
  ],
  [
    'disown',
    {
      act: act(disownInput, (caller, input) => caller.person.disown(input)),
      page: ({ reportId = '' }) => `mijn/niet-van-mij/${encodeURIComponent(String(reportId))}`,
      done: () => 'mijn?gelukt=disown',
    },
  ],
  [
    'addReport',
    {
      act: act(addReportInput, (caller, input) => caller.person.addReport(input)),
      page: () => 'mijn/toevoegen',
      done: () => 'mijn?gelukt=addReport',
    },
  ],
  [
    'savePreferences',
    {
      act: act(savePreferencesInput, (caller, input) => caller.person.savePreferences(input)),
      page: () => 'mijn/voorkeuren',
      done: () => 'mijn/voorkeuren?gelukt=savePreferences',
      fixed: (values) => ({
        wants: {
          mail: isTicked(values, 'mail'),
          sms: isTicked(values, 'sms'),
          messages: isTicked(values, 'messages'),
        },
      }),
    },
  ],
  [
    'changeEmail',
    {
      act: changeEmail,
      page: () => 'mijn/voorkeuren',
      done: () => 'mijn/voorkeuren?gelukt=changeEmail',
      // Taking the address away has a button of its own: an empty field is a slip.
      fixed: ({ email }) => ({ email: email || '-' }),
    },
  ],
  [
    'forgetEmail',
    {
      act: changeEmail,
      page: () => 'mijn/voorkeuren',
      done: () => 'mijn/voorkeuren?gelukt=forgetEmail',
      fixed: () => ({ email: null }),
    },
  ],
  [
    'askErasure',
    {
      act: act(askErasureInput, (caller, input) => caller.person.askErasure(input)),
      page: () => 'mijn/voorkeuren',
      done: () => 'mijn/voorkeuren?gelukt=askErasure',
    },
  ],
])

/** Following by reference and code, which needs no account. */
const findForms: ReadonlyMap<string, Form> = new Map<string, Form>([
  [
    'askCode',
    {
      act: act(askCodeInput, (caller, input) => caller.follow.askCode(input)),
      page: (values) => `volgen?nummer=${numberOf(values)}`,
      done: (_answer, values) => `volgen?nummer=${numberOf(values)}&stap=code`,
    },
  ],
  [
    'useCode',
    {
      act: act(useCodeInput, (caller, input) => caller.follow.useCode(input)),
      page: (values) => `volgen?nummer=${numberOf(values)}&stap=code`,
      done: (answer) => `melding/${reportOf(answer)}`,
    },
  ],
])

const confirmEmail: Form = {
  act: act(confirmEmailInput, (caller, input) => caller.person.confirmEmail(input)),
  page: ({ token = '' }) => `mail-bevestigen/${encodeURIComponent(String(token))}`,
  done: () => 'mail-bevestigen/gelukt',
}

const toPost = (command: string, form: Form, language: string): PostedTo => ({
  command,
  act: form.act,
  fixed: (values) => form.fixed?.(values) ?? {},
  page: (values) => `/${language}/${form.page(values)}`,
  done: (answer, values) => `/${language}/${form.done(answer, values)}`,
})

/** The forms of an account and of following by code for a browser without script. */
export function accountFormRoutes(pages: Pages, fields: express.RequestHandler): Router {
  const router = Router()
  const posting =
    (forms: ReadonlyMap<string, Form>): RequestHandler<{ language: string; command: string }> =>
    async (request, response, next) => {
      const { language, command } = request.params
      const form = forms.get(command)
      if (!isLanguage(language) || form === undefined) return next()
      await postTo(pages, { request, response }, toPost(command, form, language))
    }
  router.post('/:language/mijn/:command', fields, posting(ownForms))
  router.post('/:language/volgen/:command', fields, posting(findForms))
  router.post('/:language/mail-bevestigen', fields, async (request, response, next) => {
    const { language } = request.params
    if (!isLanguage(language)) return next()
    await postTo(pages, { request, response }, toPost('confirmEmail', confirmEmail, language))
  })
  return router
}
