import type { Language } from '@meldpunt/domain'
import { createMemoryHistory } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import axe from 'axe-core'
import { createAppRouter } from '../app/router.tsx'
import { SiteRoot } from '../app/site-root.tsx'
import type { Api } from '../lib/api.ts'
import { languageOf } from '../lib/language.ts'
import { loadParts } from '../lib/lazy-part.tsx'
import { loadErrorWords } from '../lib/load-error-words.ts'
import { loadSiteWords, newI18n } from '../lib/load-language.ts'
import { ProblemError } from '../lib/problem.ts'
import type { PostedForm } from '../lib/site.tsx'
import { categories } from './sample-report.ts'

const noLink = () => Promise.reject(new ProblemError({ kind: 'rejected', code: 'link_invalid', field: null }))
const signedOut = () =>
  Promise.reject(new ProblemError({ kind: 'rejected', code: 'sign_in_required', field: null }))

const noAnswer = () =>
  Promise.reject(new ProblemError({ kind: 'rejected', code: 'answer_unknown', field: null }))

/** A page of the whole site as a visitor has it, at an address, with the given answers of the server. */
export async function showPage(url: string, answers: Partial<Api> & { form?: PostedForm } = {}) {
  const language: Language = languageOf({ pathname: url }, document.documentElement)
  const i18n = newI18n(language)
  const { form = null, ...given } = answers
  const api: Api = {
    categories: async () => categories,
    follow: noLink,
    session: async () => ({ signInOffered: true, person: null }),
    myReports: signedOut,
    inbox: signedOut,
    preferences: signedOut,
    kept: signedOut,
    answers: async () => [],
    answer: noAnswer,
    incidents: async () => [],
    ...given,
  }
  const history = createMemoryHistory({ initialEntries: [url] })
  const router = createAppRouter({ api, language, i18n }, history)
  await loadSiteWords(i18n, language)
  const errorWords = await loadErrorWords(language)
  const head = { title: '', status: 200 }
  const site = { language, errorWords, form, head }
  await act(() => router.load())
  await loadParts()
  const shown = render(<SiteRoot i18n={i18n} site={site} router={router} />)
  return { ...shown, router, head }
}

/** Colours cannot be measured without layout; the tokens have a test of their own. */
const rules = { 'color-contrast': { enabled: false } }

export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
