import { defineConfig } from '@lingui/cli'

/** Pages that are mostly text have words of their own, so that reporting and following do not load them. */
const textPages = ['accessibility', 'privacy', 'how-to-follow'].map((name) => `src/routes/${name}-page.tsx`)

export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en', 'fr', 'de'],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['**/*.test.*', ...textPages] },
    { path: '<rootDir>/src/locales/pages/{locale}', include: textPages },
  ],
  orderBy: 'messageId',
})
