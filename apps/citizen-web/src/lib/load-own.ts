import type { Account } from './account.ts'
import { isSignedOut, problemOf } from './problem.ts'

/** What only its owner may read; null when nobody is signed in, also when the session ended in the meantime. */
export async function loadOwn<Answer>(account: Account, ask: () => Promise<Answer>): Promise<Answer | null> {
  const { person } = await account.load()
  if (person === null) return null
  try {
    return await ask()
  } catch (error) {
    if (!isSignedOut(problemOf(error))) throw error
    await account.refresh()
    return null
  }
}
