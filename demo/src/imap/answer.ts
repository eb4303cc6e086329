import { capabilities } from './capabilities.ts'
import { create, list, select } from './folder-commands.ts'
import { append, byUid } from './mail-commands.ts'
import type { Command } from './read-commands.ts'
import { ok, type Session, say, tellNews } from './session.ts'
import { authenticate, login } from './sign-in.ts'

type Answer = (session: Session, command: Command) => void | Promise<void>

const beforeSignIn: Readonly<Record<string, Answer>> = {
  CAPABILITY: (session, { tag }) => {
    say(session, `* CAPABILITY ${capabilities}`)
    ok(session, tag)
  },
  NOOP: (session, { tag }) => {
    tellNews(session)
    ok(session, tag)
  },
  LOGOUT: (session, { tag }) => {
    say(session, '* BYE')
    ok(session, tag)
  },
  LOGIN: login,
  AUTHENTICATE: authenticate,
}

const afterSignIn: Readonly<Record<string, Answer>> = {
  LIST: list,
  LSUB: (session, { tag }) => ok(session, tag),
  SUBSCRIBE: (session, { tag }) => ok(session, tag),
  CREATE: create,
  SELECT: select,
  UID: byUid,
  APPEND: append,
  IDLE: (session, { tag }) => {
    session.idleTag = tag
    say(session, '+ idling')
    tellNews(session)
  },
}

/** Answers one command; what is not known, or not yet allowed, is refused. */
export const answer: Answer = (session, command) => {
  const known = beforeSignIn[command.name] ?? (session.isIn ? afterSignIn[command.name] : undefined)
  return known ? known(session, command) : say(session, `${command.tag} BAD Not now`)
}
