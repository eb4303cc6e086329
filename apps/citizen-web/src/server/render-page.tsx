import type { Caller } from '@meldpunt/api/router'
import type { Language } from '@meldpunt/domain'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { type AppRouter, createAppRouter } from '../app/router.tsx'
import { SiteRoot } from '../app/site-root.tsx'
import { loadParts } from '../lib/lazy-part.tsx'
import { loadErrorWords } from '../lib/load-error-words.ts'
import { loadSiteWords, newI18n } from '../lib/load-language.ts'
import { type PageData, recording } from '../lib/page-data.ts'
import type { PageHead, PostedForm } from '../lib/site.tsx'
import { apiOfCaller } from './api-of-caller.ts'
import { assetsOf } from './assets.ts'
import { toDocument } from './document.ts'

export type { PostedForm }

export type PageRequest = {
  /** Path and query of the page; for a refused form the page that it stands on. */
  url: string
  language: Language
  /** Of the Content-Security-Policy of this answer; blank where there is none. */
  nonce: string
  form: PostedForm | null
  /** The secret link of the report that was sent, for the page that says so. */
  followLink?: string | undefined
}

export type PageResponse = { status: number; headers: Readonly<Record<string, string>>; html: string }

const modulesOf = (router: AppRouter): readonly string[] =>
  router.state.matches.flatMap(({ staticData }) => staticData.module ?? [])

const wordsOf = (router: AppRouter, language: Language): readonly string[] =>
  [
    '',
    ...router.state.matches.flatMap(({ staticData }) => (staticData.words ? `${staticData.words}/` : [])),
  ].map((folder) => `src/locales/${folder}${language}.po`)

/** The same page has one address; another way to write it leads there. */
function toRedirect(router: AppRouter): PageResponse {
  const { pathname } = router.latestLocation
  const { publicHref } = router.buildLocation({ to: pathname, search: true, params: true })
  return { status: 307, headers: { location: publicHref }, html: '' }
}

/** The first response of every page: complete without script, and hydrated where there is one. */
export async function renderPage(request: PageRequest, caller: Caller): Promise<PageResponse> {
  const { url, language, nonce, form, followLink } = request
  const data: PageData = {}
  const history = createMemoryHistory({ initialEntries: [url] })
  const i18n = newI18n(language)
  const api = recording(apiOfCaller(caller), data)
  const router = createAppRouter({ api, language, i18n }, history)
  const [errorWords] = await Promise.all([
    loadErrorWords(language),
    loadSiteWords(i18n, language),
    router.load(),
  ])
  if (router.state.matches.length === 0) return toRedirect(router)
  await loadParts()
  const head: PageHead = { title: '', status: 200 }
  const body = renderToString(
    <SiteRoot i18n={i18n} site={{ language, errorWords, form, head, followLink }} router={router} />,
  )
  const assets = assetsOf([...modulesOf(router), ...wordsOf(router, language)])
  return {
    status: form && head.status === 200 ? 422 : head.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
    },
    html: toDocument({ language, title: head.title, body, data: { data, form }, assets, nonce }),
  }
}
