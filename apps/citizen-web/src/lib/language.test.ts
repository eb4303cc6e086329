import { expect, test } from 'vitest'
import { inLanguage, languageOf } from './language.ts'

test('the language of a page is what the address says, else what the server chose', () => {
  expect(languageOf({ pathname: '/fr/melden' }, { lang: 'de' })).toBe('fr')
  expect(languageOf({ pathname: '/xx/melden' }, { lang: 'de' })).toBe('de')
  expect(languageOf({ pathname: '/' }, { lang: '' })).toBe('nl')
})

test('a page stays the same page in another language', () => {
  expect(inLanguage('/xx/melden/waar', 'en')).toBe('/en/melden/waar')
})
