import { describe, expect, test } from 'vitest'
import { parseQuery, writeQuery } from './query-string.ts'
import { fromFilter, isInView, parseQueueSearch, type QueueSearch, sortOf, toFilter } from './queue-search.ts'

const full: QueueSearch = {
  zoek: 'zetel & bank',
  status: ['registered', 'planned'],
  wat: ['fly-tipping'],
  waar: ['8500'],
  dienst: ['nette-stad'],
  termijn: ['late'],
  gevraagd: true,
  mijn: true,
  gesloten: true,
  sorteer: 'received',
}

describe('the address of the queue', () => {
  test('gives back what was written into it', () => {
    expect(parseQueueSearch(parseQuery(writeQuery(full)))).toEqual(full)
  })

  test('is empty when nothing is filtered', () => {
    expect(writeQuery(parseQueueSearch({ zoek: '', status: [], gesloten: false }))).toBe('')
  })

  test('leaves out what it does not know, as an old bookmark may hold it', () => {
    expect(parseQueueSearch({ status: ['planned', 'lost'], termijn: 'soon', sorteer: 'due', x: 1 })).toEqual({
      status: ['planned'],
    })
  })

  test('goes to the server under its own names, sorted by term unless told otherwise', () => {
    expect(toFilter(full)).toEqual({
      q: 'zetel & bank',
      statuses: ['registered', 'planned'],
      categories: ['fly-tipping'],
      postcodes: ['8500'],
      departments: ['nette-stad'],
      due: ['late'],
      flagged: true,
      assignedToMe: true,
      closedToo: true,
    })
    expect([sortOf({}), sortOf(full)]).toEqual(['due', 'received'])
  })

  test('is the address of a saved view', () => {
    expect(fromFilter({ departments: ['groen'], due: ['late'] })).toEqual({
      dienst: ['groen'],
      termijn: ['late'],
    })
  })

  test.each([
    [
      'words and categories narrow a view',
      { status: ['received'], zoek: 'a', wat: ['b'], waar: ['c'] },
      true,
    ],
    ['another status is another view', { status: ['planned'] }, false],
    ['also the closed ones is another view', { status: ['received'], gesloten: true }, false],
  ] as const)('%s', (_, search, expected) => {
    expect(isInView(parseQueueSearch(search), { statuses: ['received'] })).toBe(expected)
  })
})
