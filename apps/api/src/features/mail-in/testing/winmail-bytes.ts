const uint16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const checksum = (data: Buffer): number => data.reduce((sum, byte) => (sum + byte) % 65_536, 0)

const attribute = (level: 1 | 2, id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([level]), uint32(id), uint32(data.length), data, uint16(checksum(data))])

const upToFour = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])

const counted = (type: number, id: number, value: Buffer): Buffer =>
  Buffer.concat([uint16(type), uint16(id), uint32(1), uint32(value.length), upToFour(value)])
const unicode = (id: number, text: string): Buffer => counted(0x1f, id, Buffer.from(`${text}\0`, 'utf16le'))
const number = (id: number, value: number): Buffer => Buffer.concat([uint16(0x03), uint16(id), uint32(value)])
/** One whose name is not its number, and of which there are two: nothing that we look for. */
const named = Buffer.concat([
  ...[uint16(0x101e), uint16(0x8001), Buffer.alloc(16), uint32(1)],
  ...[uint32(10), upToFour(Buffer.from('Mijn\0', 'utf16le')), uint32(2)],
  ...[uint32(2), upToFour(Buffer.from('a\0')), uint32(2), upToFour(Buffer.from('b\0'))],
])
const properties = (all: readonly Buffer[]): Buffer => Buffer.concat([uint32(all.length), ...all])

type Packed = {
  html?: string
  body?: string
  files?: readonly { title: string; longName?: string; mediaType?: string; content: Buffer }[]
}

const fileBytes = ({ title, longName, mediaType, content }: NonNullable<Packed['files']>[number]): Buffer =>
  Buffer.concat([
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from(`${title}\0`, 'latin1')),
    attribute(2, 0x0006800f, content),
    attribute(
      2,
      0x00069005,
      properties([
        named,
        ...(longName ? [unicode(0x3707, longName)] : []),
        ...(mediaType ? [unicode(0x370e, mediaType)] : []),
      ]),
    ),
  ])

/** A `winmail.dat` as Outlook writes it (MS-OXTNEF). */
export const winmailBytes = ({ html, body, files = [] }: Packed): Buffer =>
  Buffer.concat([
    ...[uint32(0x223e9f78), uint16(1), attribute(1, 0x00069007, Buffer.concat([uint32(1252), uint32(0)]))],
    ...(body ? [attribute(1, 0x0002800c, Buffer.from(`${body}\0`, 'latin1'))] : []),
    ...(html
      ? [
          attribute(
            1,
            0x00069003,
            properties([number(0x3fde, 65001), named, counted(0x102, 0x1013, Buffer.from(html))]),
          ),
        ]
      : []),
    ...files.map(fileBytes),
  ])
