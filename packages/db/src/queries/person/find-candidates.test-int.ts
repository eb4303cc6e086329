import { foldWords } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmEmail, startEmailChange } from '../../stores/person/change-email.ts'
import { forgetPerson } from '../../stores/person/forget-person.ts'
import { savePreferences } from '../../stores/person/save-preferences.ts'
import { upsertSignedIn } from '../../stores/person/upsert-signed-in.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { signingIn } from '../../testing/sample-persons.ts'
import { monday } from '../../testing/sample-reports.ts'
import { findCandidates } from './find-candidates.ts'

const phone = '+32470000001'
const email = 'Thuis@example.org'
let database: TestDatabase
let father: string
let son: string

/** Somebody with an account, the mailbox and the telephone of the house. */
async function person(givenName: string, birthDate: string | null, hash: string): Promise<string> {
  const db = database.write
  const who = signingIn({ givenName, birthDate, hash, familyName: 'D’Hondt-Maes' })
  const { id } = await db.transaction().execute((trx) => upsertSignedIn(trx, who))
  const wants = { mail: true, sms: true, messages: true }
  await savePreferences(db, { personId: id, wants, phone, language: 'nl' })
  const change = await startEmailChange(db, { personId: id, email })
  await confirmEmail(db, { personId: id, version: change?.version ?? 0, email, now: monday })
  return id
}

beforeAll(async () => {
  database = await createTestDatabase()
  await person('Zoë Maria', '1985-07-30', 'number-zoe')
  father = await person('Jan', '1955-01-02', 'number-father')
  son = await person('Jan', '1985-01-02', 'number-son')
  await person('Els', null, 'number-els')
})
afterAll(() => database.drop())

const nothing = { nameWords: [], birthDate: null, hash: null, email: null, phone: null, limit: 10 }
async function found(known: Partial<typeof nothing> | object, name = ''): Promise<readonly string[]> {
  const nameWords = foldWords(name).trim().split(' ')
  const candidates = await findCandidates(database.read, { ...nothing, nameWords, ...known })
  return candidates.map(({ person: { id, givenName }, evidence }) => {
    const who = id === father ? 'father' : id === son ? 'son' : givenName?.split(' ')[0]
    return `${who}: ${evidence.join(' ')}`
  })
}

describe('who may be the reporter', () => {
  test('is found by national number, whatever else was said', async () => {
    expect(await found({ hash: 'number-zoe', birthDate: '1999-01-01' }, 'Iemand Anders')).toEqual([
      'Zoë: national_number',
    ])
  })

  test('is found by name with date of birth, without accents and in any order', async () => {
    expect(await found({ birthDate: '1985-07-30' }, 'mevrouw d hondt maes, zoe')).toEqual([
      'Zoë: name_and_birth_date name',
    ])
  })

  test('is found with a title, a second name and a place around it', async () => {
    const said = 'mevrouw Zoë Maria D’Hondt-Maes uit Heule'
    expect(await found({ birthDate: '1985-07-30' }, said)).toEqual(['Zoë: name_and_birth_date name'])
  })

  test('is not found by a part of the name, nor by a date of birth alone', async () => {
    expect(await found({ birthDate: '1985-07-30' }, 'Zoë Maes')).toEqual([])
    expect(await found({ birthDate: '1985-07-30' })).toEqual([])
  })

  test('is everybody who shares the mailbox or the telephone, and that is said', async () => {
    expect((await found({ email: 'thuis@EXAMPLE.org', phone })).toSorted()).toEqual([
      'Els: confirmed_email phone',
      'Zoë: confirmed_email phone',
      'father: confirmed_email phone',
      'son: confirmed_email phone',
    ])
  })

  test('is the one whose name goes with the mailbox first', async () => {
    expect((await found({ email }, 'Zoë D’Hondt-Maes'))[0]).toBe('Zoë: confirmed_email name')
  })

  test('is not who has another date of birth or another number, though name and mailbox are the same', async () => {
    expect(await found({ email, birthDate: '1985-01-02' }, 'Jan D’Hondt-Maes')).toEqual([
      'son: name_and_birth_date confirmed_email name',
      'Els: confirmed_email',
    ])
    expect(await found({ hash: 'number-father', phone }, 'Jan D’Hondt-Maes')).toEqual([
      'father: national_number phone name',
    ])
  })

  test('is not found by a mailbox that nobody confirmed', async () => {
    const who = signingIn({ givenName: 'Tom' })
    const { id } = await database.write.transaction().execute((trx) => upsertSignedIn(trx, who))
    await startEmailChange(database.write, { personId: id, email: 'tom@example.org' })
    expect(await found({ email: 'tom@example.org' })).toEqual([])
  })

  test('is nobody when nothing is known', async () => expect(await found({})).toEqual([]))

  test('is at most as many as were asked for', async () =>
    expect(await found({ phone, limit: 2 })).toHaveLength(2))

  test('is not who was forgotten', async () => {
    const gone = await person('Gone', '1970-01-01', 'number-gone')
    const forget = { personId: gone, now: monday }
    await database.write.transaction().execute((trx) => forgetPerson(trx, forget))
    expect(await found({ hash: 'number-gone', birthDate: '1970-01-01' }, 'Gone D’Hondt-Maes')).toEqual([])
  })
})
