import type { I18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'
import type { RouterHistory } from '@tanstack/react-router'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router'
import { loadMine } from '../features/account/load-mine.ts'
import { loadFollow } from '../features/follow/load-follow.ts'
import { type Account, createAccount } from '../lib/account.ts'
import type { Api } from '../lib/api.ts'
import { isLanguage } from '../lib/language.ts'
import {
  loadAccountWords,
  loadFollowWords,
  loadHomeWords,
  loadMineWords,
  loadPageWords,
  loadReportWords,
} from '../lib/load-language.ts'
import { loadOwn } from '../lib/load-own.ts'
import { ErrorPage } from '../routes/error-page.tsx'
import { NotFoundPage } from '../routes/lazy-not-found-page.ts'
import { Shell } from '../routes/shell.tsx'

export type SiteContext = { api: Api; language: Language; i18n: I18n }
type RouterContext = SiteContext & { account: Account }

/** Those of the named parts of a query that are there; what is not there stays out of the address. */
const asked =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const found: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string') found[name] = value
    }
    return found
  }

const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context }) => {
    await context.account.load()
  },
  component: Shell,
})

const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  beforeLoad: ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound()
  },
})

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  staticData: { module: 'src/routes/home-page.tsx', words: 'home' },
  loader: async ({ context }) => {
    const { api, language, i18n } = context
    const [categories, incidents] = await Promise.all([
      api.categories(language),
      api.incidents(language),
      loadHomeWords(i18n, language),
    ])
    return { categories, incidents }
  },
  component: lazyRouteComponent(() => import('../routes/home-page.tsx'), 'HomePage'),
})
const ofAnswers = asked('tekst')
/** One answer, or without a code what a question finds. How it is read comes with the page: every other page is lighter so. */
const answerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'antwoord/{-$code}',
  staticData: { module: 'src/routes/answer-page.tsx', words: 'home' },
  validateSearch: ofAnswers,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    const { loadAnswer } = await import('../routes/answer-page.tsx')
    return loadAnswer(context, params.code, deps.tekst)
  },
  component: lazyRouteComponent(() => import('../routes/answer-page.tsx'), 'AnswerPage'),
})

/** The steps of a report share the categories, so that going to and fro asks for nothing. */
const reportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'melden',
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context }) => {
    const categories = context.api.categories(context.language)
    const [known] = await Promise.all([categories, loadReportWords(context.i18n, context.language)])
    return known
  },
})
const whatRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/',
  staticData: { module: 'src/routes/report-what-page.tsx', words: 'report' },
  validateSearch: asked('tekst', 'soort'),
  component: lazyRouteComponent(() => import('../routes/report-what-page.tsx'), 'ReportWhatPage'),
})
const questionsRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: 'vragen',
  staticData: { module: 'src/routes/report-questions-page.tsx', words: 'report' },
  component: lazyRouteComponent(() => import('../routes/report-questions-page.tsx'), 'ReportQuestionsPage'),
})
const whereRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: 'waar',
  staticData: { module: 'src/routes/report-where-page.tsx', words: 'report' },
  component: lazyRouteComponent(() => import('../routes/report-where-page.tsx'), 'ReportWherePage'),
})
const whoRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: 'wie',
  staticData: { module: 'src/routes/report-who-page.tsx', words: 'report' },
  loader: ({ context }) => loadOwn(context.account, () => context.api.preferences()),
  component: lazyRouteComponent(() => import('../routes/report-who-page.tsx'), 'ReportWhoPage'),
})
const checkRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: 'nakijken',
  staticData: { module: 'src/routes/report-check-page.tsx', words: 'report' },
  component: lazyRouteComponent(() => import('../routes/report-check-page.tsx'), 'ReportCheckPage'),
})
async function followed(context: RouterContext, reportId: string) {
  const report = loadFollow(context, reportId)
  const [known] = await Promise.all([report, loadFollowWords(context.i18n, context.language)])
  return known
}
const sentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'verstuurd/$reportId',
  staticData: { module: 'src/routes/report-sent-page.tsx', words: 'follow' },
  loader: ({ context, params }) => followed(context, params.reportId),
  component: lazyRouteComponent(() => import('../routes/report-sent-page.tsx'), 'ReportSentPage'),
})
const followRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'melding/$reportId',
  staticData: { module: 'src/routes/follow-page.tsx', words: 'follow' },
  loader: ({ context, params }) => followed(context, params.reportId),
  component: lazyRouteComponent(() => import('../routes/follow-page.tsx'), 'FollowPage'),
})
const withdrawRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'melding/$reportId/intrekken',
  staticData: { module: 'src/routes/withdraw-page.tsx', words: 'follow' },
  loader: ({ context, params }) => followed(context, params.reportId),
  component: lazyRouteComponent(() => import('../routes/withdraw-page.tsx'), 'WithdrawPage'),
})
/** The words of an account beside what a page of it reads; null for who is not signed in. */
async function owned<Answer>(
  context: RouterContext,
  ask: () => Promise<Answer>,
  loadWords = loadAccountWords,
): Promise<Answer | null> {
  const own = loadOwn(context.account, ask)
  const [answer] = await Promise.all([own, loadWords(context.i18n, context.language)])
  return answer
}
const findRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'volgen',
  staticData: { module: 'src/routes/find-report-page.tsx', words: 'home' },
  validateSearch: asked('nummer', 'stap'),
  loader: ({ context }) => loadHomeWords(context.i18n, context.language),
  component: lazyRouteComponent(() => import('../routes/find-report-page.tsx'), 'FindReportPage'),
})
const ofMine = asked('berichten', 'gelukt')
const mineRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mijn',
  staticData: { module: 'src/routes/my-reports-page.tsx', words: 'mine' },
  validateSearch: ofMine,
  // What was read in the meantime is not shown as new, not even for a moment.
  gcTime: 0,
  loaderDeps: ({ search }) => ({ cursor: search.berichten ?? null }),
  loader: ({ context, deps }) => owned(context, () => loadMine(context, deps.cursor), loadMineWords),
  component: lazyRouteComponent(() => import('../routes/my-reports-page.tsx'), 'MyReportsPage'),
})
const addReportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mijn/toevoegen',
  staticData: { module: 'src/routes/add-report-page.tsx', words: 'account' },
  validateSearch: asked('nummer'),
  loader: ({ context }) => owned(context, async () => true),
  component: lazyRouteComponent(() => import('../routes/add-report-page.tsx'), 'AddReportPage'),
})
const disownRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mijn/niet-van-mij/$reportId',
  staticData: { module: 'src/routes/disown-page.tsx', words: 'account' },
  loader: ({ context, params }) => owned(context, () => loadFollow(context, params.reportId)),
  component: lazyRouteComponent(() => import('../routes/disown-page.tsx'), 'DisownPage'),
})
const preferencesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mijn/voorkeuren',
  staticData: { module: 'src/routes/preferences-page.tsx', words: 'account' },
  validateSearch: asked('gelukt'),
  loader: ({ context }) => owned(context, () => context.api.preferences()),
  component: lazyRouteComponent(() => import('../routes/preferences-page.tsx'), 'PreferencesPage'),
})
const keptRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mijn/gegevens',
  staticData: { module: 'src/routes/kept-page.tsx', words: 'account' },
  loader: ({ context }) => owned(context, () => context.api.kept(context.language)),
  component: lazyRouteComponent(() => import('../routes/kept-page.tsx'), 'KeptPage'),
})
const confirmRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'mail-bevestigen/$token',
  staticData: { module: 'src/routes/confirm-email-page.tsx', words: 'account' },
  loader: ({ context }) => loadAccountWords(context.i18n, context.language),
  component: lazyRouteComponent(() => import('../routes/confirm-email-page.tsx'), 'ConfirmEmailPage'),
})
const accessibilityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'toegankelijkheid',
  staticData: { module: 'src/routes/accessibility-page.tsx', words: 'pages' },
  loader: ({ context }) => loadPageWords(context.i18n, context.language),
  component: lazyRouteComponent(() => import('../routes/accessibility-page.tsx'), 'AccessibilityPage'),
})
const privacyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'privacy',
  staticData: { module: 'src/routes/privacy-page.tsx', words: 'pages' },
  loader: ({ context }) => loadPageWords(context.i18n, context.language),
  component: lazyRouteComponent(() => import('../routes/privacy-page.tsx'), 'PrivacyPage'),
})

const routeTree = rootRoute.addChildren([
  languageRoute.addChildren([
    homeRoute,
    answerRoute,
    reportRoute.addChildren([whatRoute, questionsRoute, whereRoute, whoRoute, checkRoute]),
    sentRoute,
    followRoute,
    withdrawRoute,
    findRoute,
    mineRoute,
    addReportRoute,
    disownRoute,
    preferencesRoute,
    keptRoute,
    confirmRoute,
    accessibilityRoute,
    privacyRoute,
  ]),
])

export const createAppRouter = (context: SiteContext, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { ...context, account: createAccount(context.api) },
    ...(history ? { history } : {}),
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
    trailingSlash: 'preserve',
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const query = new URLSearchParams(search).toString()
      return query === '' ? '' : `?${query}`
    },
    defaultPreload: false,
    scrollRestoration: false,
  })

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
  interface StaticDataRouteOption {
    /** File of the page, so that the server can name the script and styles that it needs. */
    module?: string
    /** Folder of the words of its part of the site, beside the words that every page has. */
    words?: 'report' | 'follow' | 'pages' | 'home' | 'account' | 'mine'
  }
}
