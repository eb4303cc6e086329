import { internalDate } from './arguments.ts'
import type { StoredMail } from './folders.ts'

/** Of the source a client asks for a part: `BODY.PEEK[]<0.1000>`. */
const bodyOf = (asked: string, { raw }: StoredMail): Buffer | null => {
  const [found, start, length] = /BODY(?:\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?/i.exec(asked) ?? []
  if (found === undefined) return null
  if (start === undefined) return raw
  return raw.subarray(Number(start), Number(start) + Number(length))
}

/** What a client asked of a mail, as the items of an answer. */
export const fetchItems = (asked: string, mail: StoredMail): Buffer => {
  const { uid, raw, receivedAt, flags } = mail
  const items = [`UID ${uid}`]
  if (/\bFLAGS\b/i.test(asked)) items.push(`FLAGS (${[...flags].join(' ')})`)
  if (/RFC822\.SIZE/i.test(asked)) items.push(`RFC822.SIZE ${raw.length}`)
  if (/INTERNALDATE/i.test(asked)) items.push(`INTERNALDATE ${internalDate(receivedAt)}`)
  const body = bodyOf(asked, mail)
  if (body === null) return Buffer.from(`(${items.join(' ')})`)
  const from = /BODY(?:\.PEEK)?\[\]<(\d+)\./i.exec(asked)?.[1]
  const head = `(${items.join(' ')} BODY[]${from === undefined ? '' : `<${from}>`} {${body.length}}\r\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from(')')])
}
