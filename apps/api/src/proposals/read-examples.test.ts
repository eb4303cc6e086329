import { expect, test } from 'vitest'
import { readExamples } from './read-examples.ts'

const read = (file: string) => readExamples(file, ['litter', 'tree'])

test('a file of a spreadsheet is read: mark, semicolons, quotes, line ends, order of the columns', () => {
  const file = '\uFEFFCategory;Text\r\nlitter;"vol; en ""vuil""\r\noveral"\r\n\r\n tree ;boom\r\n'
  expect(read(file)).toEqual([
    { category: 'litter', text: 'vol; en "vuil"\noveral' },
    { category: 'tree', text: 'boom' },
  ])
})

test('commas separate where there are any, and one in quotes does not', () => {
  expect(read('text,category\n"tak, groot",tree')).toEqual([{ category: 'tree', text: 'tak, groot' }])
})

test.each([
  ['an unknown category', 'text,category\n"a\nb",litter\nx,parken', 'Line 4: "parken" is no category'],
  ['a line without one', 'text,category\nx', 'Line 2: "" is no category'],
  ['missing columns', 'tekst,soort\nx,tree', 'columns "text" and "category"'],
  ['an empty file', '', 'columns "text" and "category"'],
  ['no texts', 'text,category\n', 'no texts'],
])('%s is told with its line', (_, file, message) => {
  expect(() => read(file)).toThrow(message)
})
