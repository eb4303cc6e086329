import { countUnread } from '@meldpunt/db'
import type { SignInMeans } from '../../context.ts'
import { publicProcedure } from '../../trpc.ts'

export type PersonSessionView = {
  /** Whether the site has sign-in at all. */
  signInOffered: boolean
  person: { givenName: string; means: SignInMeans | null; unread: number } | null
}

/** Who is signed in on the citizen site, for the head of every page. */
export const session = publicProcedure.query(async ({ ctx }): Promise<PersonSessionView> => {
  const { deps, visitor } = ctx
  const known = visitor.kind === 'citizen' ? visitor.person : null
  const { signInOffered } = deps
  if (!known) return { signInOffered, person: null }
  const unread = await countUnread(deps.db.read, known.personId)
  return { signInOffered, person: { givenName: known.givenName, means: known.means, unread } }
})
