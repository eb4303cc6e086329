import { wordsOf } from './arguments.ts'
import { fetchItems } from './fetch-items.ts'
import type { Command } from './read-commands.ts'
import { chosen, no, ok, type Session, say } from './session.ts'

const fetch = (session: Session, set: string, asked: string): void => {
  for (const mail of chosen(session, set)) {
    const number = (session.open?.mails.indexOf(mail) ?? 0) + 1
    const head = Buffer.from(`* ${number} FETCH `)
    session.write(Buffer.concat([head, fetchItems(asked, mail), Buffer.from('\r\n')]))
  }
}

type Moving = { tag: string; set: string; to: string }

const move = async (session: Session, { tag, set, to }: Moving): Promise<void> => {
  const { open, store } = session
  if (open === null || !store.folders.has(to)) return no(session, tag, '[TRYCREATE] No such folder')
  const uids = chosen(session, set).map(({ uid }) => uid)
  const numbers = uids.map((uid) => open.mails.findIndex((mail) => mail.uid === uid) + 1)
  const moved = await store.move(open.name, uids, to)
  const [from, into] = [0, 1].map((side) => moved.map((pair) => pair[side]).join(','))
  say(session, `* OK [COPYUID 1 ${from} ${into}] moved`)
  for (const number of numbers.toReversed()) say(session, `* ${number} EXPUNGE`)
  session.shown -= uids.length
  ok(session, tag)
}

export const byUid = async (session: Session, { tag, rest, literals }: Command): Promise<void> => {
  const [what = '', set = '', folder = ''] = wordsOf(rest, literals)
  if (/^move$/i.test(what)) return move(session, { tag, set, to: folder })
  if (/^search$/i.test(what))
    say(session, `* SEARCH${session.open?.mails.map(({ uid }) => ` ${uid}`).join('') ?? ''}`)
  else if (/^fetch$/i.test(what)) fetch(session, set, rest)
  else return no(session, tag, 'Unknown')
  ok(session, tag)
}

export const append = async (session: Session, { tag, rest, literals }: Command): Promise<void> => {
  const [folder = ''] = wordsOf(rest, literals)
  const raw = literals.at(-1)
  if (!raw || !session.store.folders.has(folder)) return no(session, tag, '[TRYCREATE] No such folder')
  ok(session, tag, `[APPENDUID 1 ${await session.store.append(folder, raw)}] Kept`)
}
