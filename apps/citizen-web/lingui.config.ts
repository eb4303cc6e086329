import { defineConfig } from '@lingui/cli'

const pages = (...names: string[]) => names.map((name) => `src/routes/${name}-page.tsx`)

/** Of reporting and of following: what neither the other nor the home page has to load. */
const ofBoth = [
  'src/lib/use-error-words.ts',
  'src/lib/use-photo-words.ts',
  'src/lib/sending.tsx',
  'src/lib/sign-in-again.tsx',
]
/** Stands above every page, unlike the rest of its folder. */
const ofReport = 'src/features/report/!(saved-report-bar).*'
const reporting = [
  ofReport,
  ...pages('report-what', 'report-questions', 'report-where', 'report-who', 'report-check'),
]
const following = ['src/features/follow/*', ...pages('follow', 'withdraw', 'report-sent')]
/** Pages that are mostly text. */
const reading = pages('accessibility', 'privacy')
/** Of who signed in, and of finding the way back to a report. */
const ofAccount = [
  'src/features/account/*',
  'src/features/find/*',
  ...pages('find-report', 'my-reports', 'add-report', 'disown', 'preferences', 'kept', 'confirm-email'),
]

const tests = '**/*.test.*'
const elsewhere = [...reporting, ...following, ...reading, ...ofAccount, ...ofBoth]

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
      include: [...following, ...ofBoth],
      exclude: [tests],
    },
    {
      path: '<rootDir>/src/locales/account/{locale}',
      include: [...ofAccount, ...ofBoth],
      exclude: [tests],
    },
    { path: '<rootDir>/src/locales/pages/{locale}', include: reading },
  ],
  orderBy: 'messageId',
})
