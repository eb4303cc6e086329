import { quote, wordsOf } from './arguments.ts'
import type { Command } from './read-commands.ts'
import { no, ok, type Session, say } from './session.ts'

const isListed = (pattern: string, name: string): boolean =>
  pattern === '*' || pattern === '%' || pattern.toLowerCase() === name.toLowerCase()

/** Without a name it tells which sign parts folders. */
export const list = (session: Session, { tag, rest, literals }: Command): void => {
  const [, pattern = ''] = wordsOf(rest, literals)
  if (pattern === '') say(session, '* LIST (\\Noselect) "/" ""')
  for (const { name } of session.store.folders.values())
    if (isListed(pattern, name)) say(session, `* LIST (\\HasNoChildren) "/" ${quote(name)}`)
  ok(session, tag)
}

export const create = async (session: Session, { tag, rest, literals }: Command): Promise<void> => {
  const [name = ''] = wordsOf(rest, literals)
  if (await session.store.create(name)) ok(session, tag)
  else no(session, tag, '[ALREADYEXISTS] There already')
}

export const select = (session: Session, { tag, rest, literals }: Command): void => {
  const [name = ''] = wordsOf(rest, literals)
  const folder = session.store.folders.get(/^inbox$/i.test(name) ? 'INBOX' : name)
  if (!folder) return void no(session, tag, '[NONEXISTENT] No such folder')
  session.open = folder
  session.shown = folder.mails.length
  say(session, '* FLAGS (\\Seen \\Deleted)')
  say(session, `* ${session.shown} EXISTS`)
  say(session, '* 0 RECENT')
  say(session, `* OK [UIDVALIDITY ${folder.validity}] fixed`)
  say(session, `* OK [UIDNEXT ${folder.nextUid}] next`)
  say(session, '* OK [PERMANENTFLAGS (\\Seen \\Deleted)] kept')
  ok(session, tag, '[READ-WRITE] Opened')
}
