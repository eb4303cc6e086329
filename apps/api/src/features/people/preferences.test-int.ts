import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmToken } from '../../confirm-token.ts'
import type { SessionPerson } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'

let api: TestApi
let zoe: SessionPerson
let tom: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  tom = await signedIn(api, citizens.tom)
})
afterAll(() => api.drop())
beforeEach(async () => {
  zoe = await signedIn(api, citizens.zoe)
})

const me = (person = zoe) => api.citizen(person).person
const wish = {
  wants: { mail: true, sms: true, messages: false },
  phone: '0470 12 34 56',
  language: 'fr',
} as const

/** The token in the last letter, as the mail has it. */
function lastToken(): { token: string; to: string } {
  const letter = api.posted.at(-1)
  if (letter?.kind !== 'confirm_email') throw new Error('No letter was posted')
  const { personId, version, to } = letter
  return { token: confirmToken(api.deps.keys.link, { personId, version, email: to }), to }
}
const confirm = (token: string, commandId = newId()) =>
  api.anonymous().person.confirmEmail({ commandId, token })

describe('preferences', () => {
  test('are kept as they were chosen, of who chose', async () => {
    const before = await me(tom).preferences()
    const command = { commandId: newId(), ...wish }
    await me().savePreferences(command)
    expect(await me().savePreferences(command)).toEqual({ saved: true })
    expect(await me().preferences()).toMatchObject({
      name: 'Zoë Maria Van den Bulcke',
      wants: wish.wants,
      phone: '+32470123456',
      language: 'fr',
    })
    expect(await me(tom).preferences()).toEqual(before)
  })

  test('want a number for text messages', async () => {
    const none = { ...wish, phone: '' }
    expect(await refused(me().savePreferences({ commandId: newId(), ...none }))).toMatchObject({
      fields: { phone: 'phone_required' },
    })
  })

  test('of somebody who was forgotten meanwhile ask to sign in', async () => {
    const gone = { ...zoe, personId: newId() }
    expect(await refused(me(gone).preferences())).toMatchObject({ rejection: 'sign_in_required' })
    const save = me(gone).savePreferences({ commandId: newId(), ...wish })
    expect(await refused(save)).toMatchObject({ rejection: 'sign_in_required' })
  })

  test('leave a line in the log that they were changed, and by whom', async () => {
    const { access } = await me().kept({ language: 'nl' })
    expect(access).toContainEqual(expect.objectContaining({ by: 'person', what: 'save_preferences' }))
  })
})

describe('a new mail address', () => {
  const change = (email: string | null, person = zoe) => me(person).changeEmail({ commandId: newId(), email })

  test('counts once the link in the mail was used; a second click says so again', async () => {
    expect(await change('zoe@example.org')).toEqual({ pending: 'zoe@example.org' })
    expect(await me().preferences()).toMatchObject({ email: null, pendingEmail: 'zoe@example.org' })
    const { token, to } = lastToken()
    expect(to).toBe('zoe@example.org')
    expect(api.posted.at(-1)?.language).toBe('fr')
    expect(await confirm(token)).toEqual({ email: 'z•••@example.org' })
    expect(await confirm(token)).toEqual({ email: 'z•••@example.org' })
    expect(await me().preferences()).toMatchObject({
      email: { address: 'zoe@example.org', confirmed: true },
      pendingEmail: null,
    })
  })

  test('is not taken from an older link, a link of somebody else or a guess', async () => {
    await change('een@example.org')
    const { token: older } = lastToken()
    await change('twee@example.org')
    const { token } = lastToken()
    const ofTom = token.replace(zoe.personId, tom.personId)
    for (const wrong of [older, ofTom, token.replace(/[^.]*$/, 'A'.repeat(22)), '', 'x']) {
      expect(await refused(confirm(wrong))).toMatchObject({ rejection: 'link_invalid', field: 'token' })
    }
    expect(await me().preferences()).toMatchObject({ pendingEmail: 'twee@example.org' })
  })

  test('goes away at once when it is left blank, and the open link with it', async () => {
    await change('weg@example.org')
    const { token } = lastToken()
    const posted = api.posted.length
    expect(await change('')).toEqual({ pending: null })
    expect(await me().preferences()).toMatchObject({ email: null, pendingEmail: null })
    expect(api.posted).toHaveLength(posted)
    expect(await refused(confirm(token))).toMatchObject({ rejection: 'link_invalid' })
  })

  test('is one letter per wish, and ten a day at most', async () => {
    const before = api.posted.length
    const command = { commandId: newId(), email: 'tom@example.org' }
    await me(tom).changeEmail(command)
    await me(tom).changeEmail(command)
    expect(api.posted).toHaveLength(before + 1)
    for (let count = 1; count < 10; count += 1) await change('tom@example.org', tom)
    expect(await refused(change('tom@example.org', tom))).toMatchObject({ rejection: 'too_many_requests' })
    expect(api.posted).toHaveLength(before + 10)
  })

  test('are counted also where many are asked for at once', async () => {
    const somebody = await signedIn(api, citizens.youngTom)
    const before = api.posted.length
    const asked = Array.from({ length: 14 }, (_, at) => change(`many-${at}@example.org`, somebody))
    await Promise.allSettled(asked)
    expect(api.posted).toHaveLength(before + 10)
  })
})
