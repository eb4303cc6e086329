import { wordsOf } from './arguments.ts'
import { capabilities } from './capabilities.ts'
import type { Command } from './read-commands.ts'
import { no, ok, type Session, say } from './session.ts'

const letIn = (session: Session, tag: string, [user, password]: readonly string[]): void => {
  const { account } = session
  session.isIn = user === account.user && password === account.password
  if (session.isIn) ok(session, tag, `[CAPABILITY ${capabilities}] Welcome`)
  else no(session, tag, '[AUTHENTICATIONFAILED] Not you')
}

/** `\0user\0password` in base64 (RFC 4616). */
export const letInByProof = (session: Session, tag: string, proof: string): void =>
  letIn(session, tag, Buffer.from(proof, 'base64').toString().split('\0').slice(1))

export const login = (session: Session, { tag, rest, literals }: Command): void =>
  letIn(session, tag, wordsOf(rest, literals))

export const authenticate = (session: Session, { tag, rest }: Command): void => {
  const [, proof] = wordsOf(rest)
  if (proof !== undefined) return void letInByProof(session, tag, proof)
  session.proofTag = tag
  say(session, '+ ')
}
