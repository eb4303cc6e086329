import type { Account } from '../../lib/account.ts'

/**
 * A tab that stayed open shows and sends nothing in the name of who signed in later in another one: on return it starts
 * anew. Where nobody is signed in any more it stays, so that what was typed can still be sent after signing in again.
 */
export function noticeSomebodyElse(account: Account, startAnew: () => void): () => void {
  let whose: string | null = null
  const look = async () => {
    whose = account.now().person?.givenName ?? whose
    if (document.visibilityState !== 'visible' || whose === null) return
    const { person } = await account.refresh()
    if (person !== null && person.givenName !== whose) startAnew()
  }
  const onReturn = () => void look().catch(() => {})
  document.addEventListener('visibilitychange', onReturn)
  return () => document.removeEventListener('visibilitychange', onReturn)
}
