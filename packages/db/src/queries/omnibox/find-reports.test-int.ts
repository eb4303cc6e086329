import { reference, type SubmitReport } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut } from '../../testing/carry-out.ts'
import { countStatements, createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { kerkstraat, monday, submitting } from '../../testing/sample-reports.ts'
import { findReports, type ReportReader } from './find-reports.ts'

let database: TestDatabase
const names = new Map<string, string>()
const taken = reference.fromNumber(48_219_370)

async function submit(name: string, data: Partial<SubmitReport> = {}): Promise<void> {
  const at = monday + names.size * 1000
  const command = { ...submitting(data), occurredAt: at, recordedAt: at }
  names.set(command.reportId, name)
  await carryOut(database.write, { reportId: command.reportId, command })
}

beforeAll(async () => {
  database = await createTestDatabase()
  const contact = { name: 'Jérôme Vanneste', email: 'j@example.org', phone: '+32 470 00 12 34', channels: [] }
  await submit('stone', { reference: taken, description: 'Losse stoeptegels', place: kerkstraat, contact })
  await submit('bags')
  await submit('complaint', { complaint: true, category: 'klacht' })
})
afterAll(() => database.drop())

const everything: ReportReader = { complaintsVisible: false, personalOf: null }
async function found(text: string, reader = everything, limit = 5): Promise<readonly (string | undefined)[]> {
  const reports = await findReports(database.read, { text, limit, ...reader })
  return reports.map(({ id }) => names.get(id))
}

describe('reports for the omnibox', () => {
  test.each([
    ['the reference as written', reference.format(taken), ['stone']],
    ['the beginning of a reference', reference.format(taken).slice(0, 7), ['stone']],
    ['street and number, newest first', 'kerkstr 41', ['bags', 'stone']],
    ['half a name', 'jerom vann', ['stone']],
    ['the mail of the reporter', 'j@example.org', ['stone']],
    ['a telephone number as people write it', '0470/00.12.34', ['stone']],
    ['a telephone number from abroad', '0032 470 00 12 34', ['stone']],
    ['another form of a word', 'stoeptegel', ['stone']],
    ['wildcards of SQL as they stand', '%%%', []],
    ['underscores as they stand', 'k_rkstraat', []],
    ['operators of SQL', `' or 1=1 --`, []],
    ['two thousand characters', 'kerkstraat '.repeat(200), ['bags', 'stone']],
  ])('are found by %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  test('are complaints only for who handles those', async () => {
    const all = await found('kerkstraat', { complaintsVisible: true, personalOf: null })
    expect(all).toEqual(['complaint', 'bags', 'stone'])
  })

  test('of other departments are found by place and reference, never by name or number', async () => {
    const reader = { complaintsVisible: false, personalOf: ['groen'] }
    expect(await found('vanneste', reader)).toEqual([])
    expect(await found('0470001234', reader)).toEqual([])
    expect(await found('kerkstraat', reader)).toEqual(['bags', 'stone'])
    expect(await found('vanneste', { ...reader, personalOf: [] })).toEqual([])
    expect(await found('vanneste', { ...reader, personalOf: [`x' | '@1777`] })).toEqual([])
    expect(await found('vanneste', { ...reader, personalOf: ['1777'] })).toEqual(['stone'])
  })

  test('take at most four statements, however many words and reports', async () => {
    const counted = countStatements(database.pool)
    await found('kerkstraat', everything, 1)
    expect(counted.statements).toHaveLength(1)
    counted.clear()
    await found('kerkstraat 41 bij de kerk vanneste stoeptegels losse')
    expect(counted.statements).toHaveLength(4)
  })
})
