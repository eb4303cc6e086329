import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPerson, findPersonByHash, findPersonBySubject } from '../../queries/person/find-person.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { signingIn } from '../../testing/sample-persons.ts'
import { monday } from '../../testing/sample-reports.ts'
import { ensurePersonByHash } from './ensure-person-by-hash.ts'
import { savePreferences } from './save-preferences.ts'
import { type SigningIn, upsertSignedIn } from './upsert-signed-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const signIn = (who: SigningIn) => database.write.transaction().execute((trx) => upsertSignedIn(trx, who))
const make = (hash: string, data = {}) =>
  database.write
    .transaction()
    .execute((trx) =>
      ensurePersonByHash(trx, { hash, sealed: null, language: 'fr', newId, now: monday, ...data }),
    )

describe('who signs in', () => {
  test('for the first time becomes a person', async () => {
    const who = signingIn()
    const person = await signIn(who)
    expect(person).toMatchObject({
      ...{ subject: who.subject, nationalNumberHash: who.hash, givenName: 'Zoë Maria', language: 'nl' },
      ...{
        birthDate: '1985-07-30',
        signedInAt: monday,
        emailConfirmed: false,
        erased: false,
        joinedId: null,
      },
      wants: { mail: true, sms: false, messages: true },
    })
    const { joinedId: _, ...stored } = person
    expect(await findPerson(database.read, person.id)).toEqual(stored)
    expect(await findPersonBySubject(database.read, who.subject)).toEqual(stored)
  })

  test('in two tabs at once is one person, also where several do so', async () => {
    const who = signingIn()
    const tabs = await Promise.all(Array.from({ length: 6 }, () => signIn(who)))
    expect(new Set(tabs.map(({ id }) => id)).size).toBe(1)
  })

  test('again is the same person under the new name, with the language that was chosen', async () => {
    const who = signingIn()
    const { id } = await signIn(who)
    const wants = { mail: false, sms: true, messages: false }
    await savePreferences(database.write, { personId: id, wants, phone: '+32470000001', language: 'de' })
    const again = await signIn({ ...who, familyName: 'Maes', language: 'en', now: monday + 1 })
    expect(again).toMatchObject({ id, familyName: 'Maes', language: 'de', signedInAt: monday + 1, wants })
  })

  test('without a national number this time keeps the one that is known', async () => {
    const who = signingIn()
    await signIn(who)
    expect(await signIn({ ...who, hash: null, sealed: null })).toMatchObject({ nationalNumberHash: who.hash })
  })

  test('under another account with the same number is the same person', async () => {
    const who = signingIn()
    const { id } = await signIn(who)
    expect(await signIn({ ...who, subject: `${who.subject}-new` })).toMatchObject({ id, joinedId: null })
  })
})

describe('who is known at the desk by number only', () => {
  test('is made once, and stays as known', async () => {
    const name = { givenName: 'An', familyName: 'Maes' }
    const both = await Promise.all([make('desk-1', { name }), make('desk-1', { name })])
    expect(both[0]).toEqual(both[1])
    expect(await make('desk-1', { name: null, birthDate: '2001-01-01' })).toMatchObject({
      ...{
        id: both[0]?.id,
        givenName: 'An',
        birthDate: null,
        subject: null,
        signedInAt: null,
        language: 'fr',
      },
    })
  })

  test('is taken over by the first sign-in with that number', async () => {
    const { id } = await make('desk-2')
    const person = await signIn(signingIn({ hash: 'desk-2' }))
    expect(person).toMatchObject({ id, givenName: 'Zoë Maria', language: 'nl', joinedId: null })
  })

  test('is taken over also when the desk writes it down at that very moment', async () => {
    const who = signingIn({ hash: 'desk-3' })
    const [made, person] = await Promise.all([make('desk-3'), signIn(who)])
    expect(person.id).toBe(made.id)
  })

  test('joins the account that signed in before without a number', async () => {
    const who = signingIn({ hash: null })
    const account = await signIn(who)
    const known = await make('desk-4')
    expect(await signIn({ ...who, hash: 'desk-4' })).toMatchObject({ id: account.id, joinedId: known.id })
    expect(await findPersonByHash(database.read, 'desk-4')).toMatchObject({ id: account.id })
    expect(await signIn({ ...who, hash: 'desk-4' })).toMatchObject({ id: account.id, joinedId: null })
  })
})

test('two accounts are never made one by the number that one of them brings', async () => {
  const one = signingIn()
  const other = signingIn()
  await signIn(one)
  await signIn(other)
  await expect(signIn({ ...one, hash: other.hash })).rejects.toThrow('Two accounts')
  expect(await findPersonByHash(database.read, other.hash ?? '')).toMatchObject({ subject: other.subject })
})
