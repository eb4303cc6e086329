import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { insertCommand, type NewCommand, saveCommandResult } from './insert-command.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const asking = (more: Partial<NewCommand> = {}): NewCommand => ({
  id: newId(),
  actor: { kind: 'clerk', id: 'an' },
  name: 'answer',
  inputHash: 'a1',
  ...more,
})
const insert = (command: NewCommand) =>
  database.write.transaction().execute((trx) => insertCommand(trx, command))
const carryOut = (command: NewCommand, result: unknown) =>
  database.write.transaction().execute(async (trx) => {
    const inserted = await insertCommand(trx, command)
    if (inserted.kind === 'new') await saveCommandResult(trx, { id: command.id, result, reportId: null })
    return inserted
  })

describe('a command that was carried out', () => {
  test('gives its first answer when it is repeated', async () => {
    const command = asking()
    await carryOut(command, { version: 7 })
    expect(await insert(command)).toEqual({ kind: 'repeat', result: { version: 7 }, reportId: null })
  })

  test.each([
    ['other content', { inputHash: 'b2' }],
    ['another name', { name: 'ask' }],
    ['another person', { actor: { kind: 'clerk', id: 'bo' } as const }],
  ])('is refused with %s', async (_, other) => {
    const command = asking()
    await carryOut(command, null)
    expect(await insert({ ...command, ...other })).toEqual({ kind: 'conflict' })
  })
})

test('a command sent twice at once is carried out once, and the other waits for its answer', async () => {
  const command = asking()
  const both = await Promise.all([carryOut(command, { version: 1 }), carryOut(command, { version: 1 })])
  expect(both.map((inserted) => inserted.kind).sort()).toEqual(['new', 'repeat'])
  expect(both).toContainEqual({ kind: 'repeat', result: { version: 1 }, reportId: null })
})

test('a command that was rolled back can be sent again', async () => {
  const command = asking()
  const failing = database.write.transaction().execute(async (trx) => {
    await insertCommand(trx, command)
    throw new Error('refused')
  })
  await expect(failing).rejects.toThrow('refused')
  expect(await insert(command)).toEqual({ kind: 'new' })
})
