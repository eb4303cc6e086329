import { reference, type SubmitReport } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut } from '../../testing/carry-out.ts'
import { countStatements, createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import {
  clerk,
  envelope,
  kerkstraat,
  lead,
  monday,
  registering,
  submitting,
} from '../../testing/sample-reports.ts'
import { countQueue } from './count-queue.ts'
import { toCursor } from './cursor.ts'
import { listQueue, type QueueSort } from './list-queue.ts'
import { queueFacets } from './queue-facets.ts'
import type { QueueFilter } from './queue-filter.ts'

let database: TestDatabase
const day = 86_400_000
const names = new Map<string, string>()

async function submit(name: string, data: Partial<SubmitReport> = {}): Promise<string> {
  const at = monday + names.size * 1000
  const command = { ...submitting(data), occurredAt: at, recordedAt: at }
  names.set(command.reportId, name)
  await carryOut(database.write, { reportId: command.reportId, command })
  return command.reportId
}

const caller = (name: string) => ({ name, email: null, phone: '+32 56 24 00 00', channels: [] })
const taken = reference.fromNumber(48_219_370)

beforeAll(async () => {
  database = await createTestDatabase()
  await submit('bags')
  const stone = await submit('stone', {
    description: 'Losse stoeptegels aan het café, iemand is gevallen',
    place: { ...kerkstraat, text: 'Grote Markt 1', street: 'Grote Markt', houseNumber: '1' },
    contact: caller('Jérôme Vanneste'),
    reference: taken,
  })
  await carryOut(database.write, {
    reportId: stone,
    command: registering(monday + day, 'publieke-ruimte', 'tegel'),
  })
  const late = await submit('late', { description: 'Overvolle vuilnisbak', place: null, contact: null })
  await carryOut(database.write, { reportId: late, command: registering(monday - 7 * day) })
  const closed = await submit('closed', { description: 'Openingsuren van het stadhuis', place: null })
  const answer = {
    type: 'answer',
    ...envelope(clerk, monday + day),
    text: 'Van 9 tot 17',
    answerId: null,
  } as const
  await carryOut(database.write, { reportId: closed, command: answer })
  await submit('complaint', { complaint: true, category: 'klacht', place: null })
  const handed = await submit('asked', { description: 'Boom omgevallen', category: 'boom' })
  await carryOut(database.write, {
    reportId: handed,
    command: registering(monday + day, 'nette-stad', 'boom'),
  })
  const ask = {
    type: 'ask',
    ...envelope(lead, monday + day + 1),
    question: 'Welke boom?',
    until: null,
  } as const
  await carryOut(database.write, { reportId: handed, command: ask })
})
afterAll(() => database.drop())

const all: QueueFilter = {
  ...{ departments: null, statuses: null, categories: null, postcodes: null, due: null, flagged: null },
  ...{ assignee: null, q: null, closedToo: false, complaintsVisible: false, personalOf: null },
  now: monday + day,
}
const list = async (filter: Partial<QueueFilter>, sort: QueueSort = 'received') => {
  const page = await listQueue(database.read, {
    filter: { ...all, ...filter },
    sort,
    cursor: null,
    limit: 50,
  })
  return page.rows.map((row) => names.get(row.id))
}

describe('the queue', () => {
  test('shows what somebody still has to look at, newest first, without complaints', async () => {
    expect(await list({})).toEqual(['asked', 'late', 'stone', 'bags'])
  })

  test.each<[string, Partial<QueueFilter>, string[]]>([
    ['of a department', { departments: ['publieke-ruimte'] }, ['stone']],
    ['of no department', { departments: [] }, []],
    ['in a status', { statuses: ['awaiting_reply'] }, ['asked']],
    ['of categories', { categories: ['boom', 'tegel'] }, ['asked', 'stone']],
    ['of a postcode', { postcodes: ['8500'], categories: ['sluikstort'] }, ['bags']],
    ['that is late', { due: ['late'] }, ['late']],
    ['that has time or none is promised', { due: ['on_time', 'none'] }, ['stone', 'bags']],
    ['whose clock stands still', { due: ['stopped'] }, ['asked']],
    ['with closed ones', { closedToo: true }, ['asked', 'closed', 'late', 'stone', 'bags']],
    ['with complaints', { complaintsVisible: true, categories: ['klacht'] }, ['complaint']],
    ['that is flagged', { flagged: true }, []],
  ])('%s', async (_, filter, found) => {
    expect(await list(filter)).toEqual(found)
  })

  test('is sorted by due moment, those without one last', async () => {
    expect((await list({}, 'due')).slice(0, 2)).toEqual(['late', 'stone'])
  })
})

describe('searching', () => {
  test.each<[string, string, string[]]>([
    ['street and number', 'kerkstraat 41', ['asked', 'bags']],
    ['another number', 'kerkstraat 4', []],
    ['the reference as written', reference.format(taken), ['stone']],
    ['the beginning of a reference', '482-193', ['stone']],
    ['half a name without its accents', 'jerom vann', ['stone']],
    ['another form of a word', 'stoeptegel', ['stone']],
    ['a word with an accent', 'cafe', ['stone']],
    ['name, street and description together', 'vanneste markt gevallen', ['stone']],
    ['a telephone number', '056 24 00 00', ['stone']],
    ['a mail address', 'zoe@example.org', ['asked', 'bags']],
    ['words that nobody counts', 'de stoeptegels van het café', ['stone']],
    ['a question mark, quotes and operators', `'; drop table report; -- & | ! :* "`, []],
    ['nothing but signs', '?! --', ['asked', 'late', 'stone', 'bags']],
  ])('finds by %s', async (_, q, found) => {
    expect(await list({ q })).toEqual(found)
  })

  test('works together with filters', async () => {
    expect(await list({ q: 'kerkstraat', statuses: ['awaiting_reply'] })).toEqual(['asked'])
  })

  test('looks into texts and names of own reports alone, and at places of all', async () => {
    expect(await list({ q: 'vanneste', personalOf: ['nette-stad'] })).toEqual([])
    expect(await list({ q: 'vanneste', personalOf: ['publieke-ruimte'] })).toEqual(['stone'])
    expect(await list({ q: 'markt', personalOf: ['nette-stad'] })).toEqual(['stone'])
    expect(await list({ q: 'vanneste', personalOf: [] })).toEqual([])
    expect(await list({ q: 'markt', personalOf: [`x' | '@publieke-ruimte`] })).toEqual(['stone'])
    expect(await list({ q: 'vanneste', personalOf: [`x' | '@publieke-ruimte`] })).toEqual([])
  })
})

describe('paging', () => {
  test.each<QueueSort>(['received', 'due', 'status_since'])('by %s shows every report once', async (sort) => {
    const filter = { ...all, closedToo: true }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await listQueue(database.read, { filter, sort, cursor, limit: 2 })
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.nextCursor
    } while (cursor !== null)
    const whole = await listQueue(database.read, { filter, sort, cursor: null, limit: 50 })
    expect(seen).toEqual(whole.rows.map((row) => row.id))
    expect(new Set(seen).size).toBe(5)
  })

  test('says on every page how many there are in all, on one that lost all its lines too', async () => {
    const request = { filter: all, sort: 'received', limit: 3 } as const
    const first = await listQueue(database.read, { ...request, cursor: null })
    const second = await listQueue(database.read, { ...request, cursor: first.nextCursor })
    const beyond = await listQueue(database.read, {
      ...request,
      cursor: toCursor({ value: 0, id: '00000000-0000-0000-0000-000000000000' }),
    })
    const none = await listQueue(database.read, {
      ...request,
      filter: { ...all, categories: [] },
      cursor: null,
    })
    expect([first, second, beyond, none].map(({ rows, total }) => [rows.length, total])).toEqual([
      [3, 4],
      [1, 4],
      [0, 4],
      [0, 0],
    ])
  })

  test('begins at the beginning with a cursor that is none', async () => {
    const request = { filter: all, sort: 'received', limit: 1 } as const
    const page = await listQueue(database.read, { ...request, cursor: 'bm9wZQ' })
    expect(page.rows.map((row) => names.get(row.id))).toEqual(['asked'])
  })
})

describe('the figures beside the queue', () => {
  test('count what the filter leaves', async () => {
    expect(await countQueue(database.read, { ...all, departments: ['nette-stad'] })).toEqual({
      total: 2,
      capped: false,
    })
  })

  test('say of each value what it would give with the other filters, in one statement', async () => {
    const counted = countStatements(database.pool)
    const facets = await queueFacets(database.read, { ...all, statuses: ['registered'] })
    expect(facets.statuses).toEqual([
      { code: 'registered', count: 2 },
      { code: 'awaiting_reply', count: 1 },
      { code: 'received', count: 1 },
    ])
    expect(facets.departments).toEqual([
      { code: 'nette-stad', count: 1 },
      { code: 'publieke-ruimte', count: 1 },
    ])
    expect(facets.due).toEqual([
      { code: 'late', count: 1 },
      { code: 'on_time', count: 1 },
    ])
    expect(counted.statements).toHaveLength(1)
  })
})
