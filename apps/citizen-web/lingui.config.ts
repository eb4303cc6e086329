import { defineConfig } from '@lingui/cli'

export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en', 'fr', 'de'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['**/*.test.*'] }],
  orderBy: 'messageId',
})
