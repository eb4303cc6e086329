import type { Api, PersonSession } from './api.ts'
import { ProblemError } from './problem.ts'

/** Who is signed in here, for the head of every page and for the pages that are only theirs. */
export type Account = {
  /** What is known by now. */
  now: () => PersonSession
  /** Asked once; the answer stands until it is refreshed. */
  load: () => Promise<PersonSession>
  refresh: () => Promise<PersonSession>
  /** So many messages are left to read, by the word of the server. */
  leftToRead: (unread: number) => void
  subscribe: (listener: () => void) => () => void
}

const nobody: PersonSession = { signInOffered: false, person: null }

export function createAccount(api: Pick<Api, 'session'>): Account {
  const listeners = new Set<() => void>()
  let known = nobody
  let asked: Promise<PersonSession> | null = null
  const learn = (session: PersonSession) => {
    known = session
    for (const listener of listeners) listener()
    return session
  }
  /** Without a network the head of the page stays as it was. */
  const ask = () =>
    api.session().then(learn, (error: unknown) => {
      if (error instanceof ProblemError) return known
      throw error
    })
  const refresh = () => {
    asked = ask()
    return asked
  }
  return {
    now: () => known,
    load: () => asked ?? refresh(),
    refresh,
    leftToRead: (unread) => {
      if (known.person && known.person.unread !== unread)
        learn({ ...known, person: { ...known.person, unread } })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
