import { TextDecoder } from 'node:util'
import { type Attribute, readAttributes } from './read-attributes.ts'
import { type Property, propertyTypes, readProperties } from './read-properties.ts'

export type WinmailFile = { name: string; mediaType: string; content: Buffer }
/** What Outlook packed: the words where they are plain or HTML, and the files. */
export type Winmail = { text: string; html: string; files: readonly WinmailFile[] }

const attributes = {
  ...{ codePage: 0x00069007, body: 0x0002800c, properties: 0x00069003 },
  ...{ fileBegins: 0x00069002, fileTitle: 0x00018010, fileData: 0x0006800f, fileProperties: 0x00069005 },
} as const
const properties = {
  body: 0x1000,
  html: 0x1013,
  codePage: 0x3fde,
  longName: 0x3707,
  mediaType: 0x370e,
} as const
const western = 1252
const utf8 = 65001

function decoderOf(codePage: number): TextDecoder {
  if (codePage === utf8) return new TextDecoder('utf-8')
  try {
    return new TextDecoder(`windows-${codePage}`)
  } catch {
    return new TextDecoder(`windows-${western}`)
  }
}

const withoutEnd = (text: string): string => text.replace(/\0[\s\S]*$/, '')
const numberOf = (data: Buffer | undefined): number =>
  data !== undefined && data.length >= 4 ? data.readUInt32LE() : western

type Words = (property: Property | undefined) => string

const wordsIn =
  (decoder: TextDecoder): Words =>
  (property) => {
    if (property === undefined) return ''
    const { type, value } = property
    return withoutEnd(type === propertyTypes.unicode ? value.toString('utf16le') : decoder.decode(value))
  }

/** The attributes of each file: from the mark that begins it to the next. */
function filesOf(found: readonly Attribute[]): readonly (readonly Attribute[])[] {
  const begins = found.flatMap(({ id }, place) => (id === attributes.fileBegins ? [place] : []))
  return begins.map((begin, place) => found.slice(begin, begins[place + 1]))
}

const dataOf = (found: readonly Attribute[], wanted: number): Buffer | undefined =>
  found.find(({ id }) => id === wanted)?.data

function toFile(found: readonly Attribute[], decoder: TextDecoder): WinmailFile | null {
  const content = dataOf(found, attributes.fileData)
  if (content === undefined) return null
  const known = readProperties(dataOf(found, attributes.fileProperties) ?? Buffer.alloc(0))
  const words = wordsIn(decoder)
  const title = withoutEnd(decoder.decode(dataOf(found, attributes.fileTitle) ?? Buffer.alloc(0)))
  const mediaType = words(known.get(properties.mediaType)).toLowerCase()
  return {
    name: words(known.get(properties.longName)) || title,
    mediaType: mediaType || 'application/octet-stream',
    content,
  }
}

/** Looks into a file `winmail.dat`, in which Outlook packs what it sends as rich text; null where it is none. */
export function readWinmail(bytes: Buffer): Winmail | null {
  const found = readAttributes(bytes)
  if (found === null) return null
  const decoder = decoderOf(numberOf(dataOf(found, attributes.codePage)))
  const known = readProperties(dataOf(found, attributes.properties) ?? Buffer.alloc(0))
  const body = withoutEnd(decoder.decode(dataOf(found, attributes.body) ?? Buffer.alloc(0)))
  const html = known.get(properties.html)
  const page = known.get(properties.codePage)?.value
  return {
    text: body || wordsIn(decoder)(known.get(properties.body)),
    html: html === undefined ? '' : decoderOf(numberOf(page)).decode(html.value),
    files: filesOf(found).flatMap((one) => toFile(one, decoder) ?? []),
  }
}
