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
import { loadFollow } from '../features/follow/load-follow.ts'
import type { Api } from '../lib/api.ts'
import { isLanguage } from '../lib/language.ts'
import { loadFollowWords, loadPageWords, loadReportWords } from '../lib/load-language.ts'
import { ErrorPage } from '../routes/error-page.tsx'
import { NotFoundPage } from '../routes/not-found-page.tsx'
import { Shell } from '../routes/shell.tsx'

export type RouterContext = { api: Api; language: Language; i18n: I18n }

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Shell })

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
  staticData: { module: 'src/routes/home-page.tsx' },
  loader: ({ context }) => context.api.categories(context.language),
  component: lazyRouteComponent(() => import('../routes/home-page.tsx'), 'HomePage'),
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
  validateSearch: (search): { tekst?: string; soort?: string } => ({
    ...(typeof search.tekst === 'string' ? { tekst: search.tekst } : {}),
    ...(typeof search.soort === 'string' ? { soort: search.soort } : {}),
  }),
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
const howToFollowRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'volgen',
  staticData: { module: 'src/routes/how-to-follow-page.tsx', words: 'pages' },
  loader: ({ context }) => loadPageWords(context.i18n, context.language),
  component: lazyRouteComponent(() => import('../routes/how-to-follow-page.tsx'), 'HowToFollowPage'),
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
    reportRoute.addChildren([whatRoute, questionsRoute, whereRoute, whoRoute, checkRoute]),
    sentRoute,
    followRoute,
    withdrawRoute,
    howToFollowRoute,
    accessibilityRoute,
    privacyRoute,
  ]),
])

export const createAppRouter = (context: RouterContext, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context,
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
    words?: 'report' | 'follow' | 'pages'
  }
}
