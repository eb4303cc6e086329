import { drafts } from './draft.ts'
import type { Member } from './member.ts'
import { sessionLost } from './session-lost.ts'
import { client } from './trpc.ts'

/**
 * After the session ended: true once the same person is signed in again. For another colleague the page begins anew, since
 * what the first one typed is not theirs to send. Throws while nobody is signed in.
 */
export async function comeBack({ memberId }: Member): Promise<boolean> {
  const back = await client.session.me.query()
  if (back.memberId === memberId) {
    sessionLost.set(false)
    return true
  }
  drafts.clear()
  location.reload()
  return false
}
