import type { AddressObject, Attachment, EmailAddress, ParsedMail, SimpleParserOptions } from 'mailparser'
import { cleanLine, cleanText } from './clean-text.ts'
import { longestHtml, textOfHtml } from './html/text-of-html.ts'
import { fromUtf7, repairCharset, saysUtf7 } from './repair-charset.ts'
import { unpackWinmail } from './winmail/unpack-winmail.ts'

/** A file in a mail, or a part that is no text. */
export type Part = { name: string; mediaType: string; content: Buffer; inline: boolean }

/** A mail as it was read: everything that decides what it is. */
export type ReadMail = {
  messageId: string | null
  from: { address: string; name: string | null } | null
  subject: string
  text: string
  /** Every address that it was sent to, also as the mail server wrote it down, in small letters. */
  recipients: readonly string[]
  /** `In-Reply-To` and `References`. */
  references: string
  /** All values of a header by its name in small letters. */
  headers: ReadonlyMap<string, readonly string[]>
  parts: readonly Part[]
}

/** What a mail consists of is said before its words. */
const longestHead = 200_000

const options: SimpleParserOptions = {
  ...{ skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true, keepCidLinks: true },
  ...{ keepDeliveryStatus: true, skipHtmlToText: true, checksumAlgo: false },
}

const flat = (found: AddressObject | AddressObject[] | undefined): readonly EmailAddress[] =>
  [found ?? []].flat().flatMap(({ value }) => value.flatMap((one) => one.group ?? one))

const unfold = (line: string): string =>
  line
    .replace(/^[^:]*:/, '')
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim()

function headersOf({ headerLines }: ParsedMail): ReadMail['headers'] {
  const all = new Map<string, string[]>()
  for (const { key, line } of headerLines) all.set(key, [...(all.get(key) ?? []), cleanLine(unfold(line))])
  return all
}

const toPart = ({ filename, contentType, content, contentDisposition, related }: Attachment): Part => ({
  name: cleanLine(filename ?? '').slice(0, 200),
  mediaType: contentType.toLowerCase().slice(0, 100),
  content,
  inline: contentDisposition === 'inline' || related === true,
})

const plainAddress = /^[^\s@<>"]+@[^\s@<>"]+$/

function senderOf(parsed: ParsedMail): ReadMail['from'] {
  const first = flat(parsed.from).find(({ address }) => plainAddress.test(address ?? ''))
  if (!first?.address || first.address.length > 254) return null
  return { address: cleanLine(first.address), name: cleanLine(first.name).slice(0, 200) || null }
}

const addedByServers = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']

function recipientsOf(parsed: ParsedMail, headers: ReadMail['headers']): readonly string[] {
  const written = [...flat(parsed.to), ...flat(parsed.cc)].map(({ address }) => address ?? '')
  const noted = addedByServers.flatMap((name) => headers.get(name) ?? [])
  return [...written, ...noted].map((address) => address.replace(/^<|>$/g, '').toLowerCase())
}

/** Where mail programs put a picture in the words, they name it there. */
const pictures = /\[(cid|image|afbeelding|bild):[^\]\n]{0,200}\]|<cid:[^>\n]{0,200}>/gi

/** A mail with its words twice has them in plain text first; where it has them once, some may be HTML and some not. */
function textOf({ text = '', html }: ParsedMail, raw: Buffer): string {
  const head = raw.subarray(0, longestHead).toString('latin1')
  const decode = saysUtf7(head) ? fromUtf7 : (words: string) => words
  const plain = decode(text).replace(pictures, '')
  const hasBoth = /multipart\/alternative/i.test(head)
  if (!html || (hasBoth && plain.trim() !== '')) return cleanText(plain)
  return cleanText(`${plain}\n${decode(textOfHtml(html.slice(0, longestHtml)))}`)
}

function toMail(parsed: ParsedMail, raw: Buffer): ReadMail {
  const headers = headersOf(parsed)
  const named = (name: string) => (headers.get(name) ?? []).join(' ')
  return {
    messageId: cleanLine(parsed.messageId ?? '').slice(0, 998) || null,
    from: senderOf(parsed),
    subject: cleanLine(parsed.subject ?? '').slice(0, 300),
    text: textOf(parsed, raw),
    recipients: recipientsOf(parsed, headers),
    references: `${named('in-reply-to')} ${named('references')}`.trim().slice(0, 20_000),
    headers,
    parts: parsed.attachments.map(toPart),
  }
}

/** Reads the bytes of a mail, also one whose encoding is not what it says, with what Outlook packed in it. */
export const readMail = async (raw: Buffer): Promise<ReadMail> => unpackWinmail(await readAsWritten(raw))

async function readAsWritten(raw: Buffer): Promise<ReadMail> {
  // Loaded with the first mail: a process that takes none needs no memory for it.
  const { simpleParser } = await import('mailparser')
  const first = toMail(await simpleParser(raw, options), raw)
  if (!isSpoiled(first)) return first
  for (const repaired of repairCharset(raw)) {
    const again = toMail(await simpleParser(repaired, options), repaired)
    if (!isSpoiled(again)) return again
  }
  return first
}

const isSpoiled = ({ text, subject }: ReadMail): boolean => `${subject} ${text}`.includes('\uFFFD')
