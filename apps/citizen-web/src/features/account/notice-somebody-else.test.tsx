import { describe, expect, test, vi } from 'vitest'
import { createAccount } from '../../lib/account.ts'
import type { PersonSession } from '../../lib/api.ts'
import { signedIn } from '../../testing/sample-account.ts'
import { noticeSomebodyElse } from './notice-somebody-else.ts'

const lotte = signedIn.person
const nobody: PersonSession = { signInOffered: true, person: null }
const tom: PersonSession = { signInOffered: true, person: lotte && { ...lotte, givenName: 'Tom' } }

/** A tab of one session, to which somebody returns when the browser has another. */
async function returning(first: PersonSession, then: PersonSession) {
  const session = vi.fn(async () => then).mockResolvedValueOnce(first)
  const account = createAccount({ session })
  await account.load()
  const startAnew = vi.fn()
  noticeSomebodyElse(account, startAnew)
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(account.now()).toBe(first.person ? then : first))
  await session.mock.results.at(-1)?.value
  await Promise.resolve()
  return { startAnew, asked: session.mock.calls.length }
}

describe('a tab that stayed open', () => {
  test('starts anew where somebody else signed in meanwhile', async () => {
    const { startAnew } = await returning(signedIn, tom)
    await vi.waitFor(() => expect(startAnew).toHaveBeenCalledOnce())
  })

  test('starts anew also where the first one signed out in between', async () => {
    const session = vi
      .fn(async () => tom)
      .mockResolvedValueOnce(signedIn)
      .mockResolvedValueOnce(nobody)
    const account = createAccount({ session })
    await account.load()
    const startAnew = vi.fn()
    noticeSomebodyElse(account, startAnew)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(account.now().person).toBeNull())
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(startAnew).toHaveBeenCalledOnce())
  })

  test('stays with the same person, and with what was typed when the session ended', async () => {
    const read: PersonSession = { ...signedIn, person: lotte && { ...lotte, unread: 0 } }
    expect((await returning(signedIn, read)).startAnew).not.toHaveBeenCalled()
    expect((await returning(signedIn, nobody)).startAnew).not.toHaveBeenCalled()
  })

  test('asks nothing for who never signed in', async () => {
    expect(await returning(nobody, tom)).toMatchObject({ asked: 1 })
  })
})
