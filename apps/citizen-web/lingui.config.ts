import { defineConfig } from '@lingui/cli'

const pages = (...names: string[]) => names.map((name) => `src/routes/${name}-page.tsx`)

/** Of reporting and of following: what neither the other nor the home page has to load. */
const ofBoth = ['src/lib/use-error-words.ts', 'src/lib/use-photo-words.ts']
/** Forms that are sent without leaving the page. */
const ofForms = [...ofBoth, 'src/lib/sending.tsx']
/** Stands above every page, unlike the rest of its folder. */
const ofReport = 'src/features/report/!(saved-report-bar|plain-rest).*'
/** Only for browsers without script, so only the server has these. */
const ofPlain = ['src/features/report/plain-rest.tsx']
const reporting = [
  ofReport,
  ...pages('report-what', 'report-questions', 'report-where', 'report-who', 'report-check'),
]
const following = ['src/features/follow/*', ...pages('follow', 'withdraw', 'report-sent')]
/** Pages that are mostly text. */
const reading = pages('accessibility', 'privacy')
/** Of who signed in, and of finding the way back to a report. */
const shared = ['account-form', 'sign-in-first', 'sign-in-again']
const inAccount = (...names: string[]) => names.map((name) => `src/features/account/${name}.tsx`)
const ofMine = [
  ...inAccount('my-reports', 'no-reports', 'report-line', 'inbox-list'),
  'src/routes/sign-out.tsx',
  ...pages('my-reports'),
]
const ofAccount = [
  ...inAccount('account-head', 'add-report', 'disown', 'confirm-email'),
  ...inAccount('preferences', 'how-to-tell', 'change-email', 'my-data', 'kept', 'kept-report'),
  'src/features/account/use-access-words.ts',
  ...pages('add-report', 'disown', 'preferences', 'kept', 'confirm-email'),
]
/** The first page and where it leads at once, answers and the way back to a report: every other one is lighter without. */
const ofHome = [
  ...['ask', 'answer', 'find'].map((feature) => `src/features/${feature}/*`),
  ...pages('home', 'answer', 'find-report'),
]

const tests = '**/*.test.*'
const elsewhere = [
  ...reporting,
  ...following,
  ...reading,
  ...ofHome,
  ...ofPlain,
  ...ofMine,
  ...ofAccount,
  ...inAccount(...shared),
  ...ofForms,
]

export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en', 'fr', 'de'],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: [tests, ...elsewhere] },
    {
      path: '<rootDir>/src/locales/report/{locale}',
      include: [...reporting, ...ofBoth],
      exclude: [tests],
    },
    {
      path: '<rootDir>/src/locales/follow/{locale}',
      include: [...following, ...ofForms],
      exclude: [tests],
    },
    { path: '<rootDir>/src/locales/plain/{locale}', include: ofPlain, exclude: [tests] },
    { path: '<rootDir>/src/locales/home/{locale}', include: [...ofHome, ...ofForms], exclude: [tests] },
    {
      path: '<rootDir>/src/locales/account/{locale}',
      include: [...ofAccount, ...inAccount(...shared), ...ofForms],
      exclude: [tests],
    },
    {
      path: '<rootDir>/src/locales/mine/{locale}',
      include: [...ofMine, ...inAccount(...shared), ...ofForms],
      exclude: [tests],
    },
    { path: '<rootDir>/src/locales/pages/{locale}', include: reading },
  ],
  orderBy: 'messageId',
})
