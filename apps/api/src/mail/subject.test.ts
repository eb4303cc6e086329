import { expect, test } from 'vitest'
import { bareSubject, saysSubject, withoutSubject } from './subject.ts'

test('a subject stands without what mail programs put before it', () => {
  expect(bareSubject('Fwd: RE[2]: Losse tegel ')).toBe('Losse tegel')
  expect(bareSubject('Reling stuk')).toBe('Reling stuk')
})

test('a text says a subject where it has its words, and not half of one', () => {
  expect(saysSubject('Beste,\ner ligt een losse  tegel!', 'Losse tegel')).toBe(true)
  expect(saysSubject('Er liggen losse tegels', 'Losse tegel')).toBe(false)
})

test.each([
  ['Losse tegel. Hij ligt in de Kerkstraat', 'Hij ligt in de Kerkstraat'],
  ['LOSSE TEGEL\n\nHij ligt los', 'Hij ligt los'],
  ['Losse tegels liggen overal', 'Losse tegels liggen overal'],
  ['Losse tegel', ''],
  ['Er is een losse tegel', 'Er is een losse tegel'],
])('%j without its subject is %j', (text, rest) => expect(withoutSubject(text, 'Losse tegel')).toBe(rest))
