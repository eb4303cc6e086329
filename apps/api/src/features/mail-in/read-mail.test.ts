import { describe, expect, test } from 'vitest'
import { readMail } from './read-mail.ts'
import { mailBytes, multipart } from './testing/sample-mails.ts'

const textOf = async (raw: Buffer) => (await readMail(raw)).text
const typed = (type: string, body: string | Buffer, more: Record<string, string> = {}) =>
  mailBytes({ headers: { 'Content-Type': type, ...more }, body })

describe('the text of a mail', () => {
  test.each([
    ['says UTF-8 and is', typed('text/plain; charset=utf-8', 'Café in de Zoëstraat')],
    [
      'says UTF-8 and is of an old Windows',
      typed('text/plain; charset=utf-8', Buffer.from('Café in de Zoëstraat', 'latin1')),
    ],
    [
      'says UTF-8 in quoted-printable and is of an old Windows',
      typed('text/plain; charset=utf-8', 'Caf=E9 in de Zo=EBstraat', {
        'Content-Transfer-Encoding': 'quoted-printable',
      }),
    ],
    ['says nothing and is UTF-8', typed('text/plain', 'Café in de Zoëstraat')],
    ['says ASCII and is UTF-8', typed('text/plain; charset=us-ascii', 'Café in de Zoëstraat')],
    ['says a charset that nobody knows', typed('text/plain; charset=x-unknown', 'Café in de Zoëstraat')],
    ['is Latin-1', typed('text/plain; charset=iso-8859-1', Buffer.from('Café in de Zoëstraat', 'latin1'))],
    [
      'is UTF-16 in base64',
      typed(
        'text/plain; charset=utf-16le',
        Buffer.from('Café in de Zoëstraat', 'utf16le').toString('base64'),
        {
          'Content-Transfer-Encoding': 'base64',
        },
      ),
    ],
    [
      'is HTML alone',
      typed(
        'text/html; charset=utf-8',
        '<style>p{}</style><p>Café in de <b>Zoë</b>straat</p><script>x</script>',
      ),
    ],
    ['is UTF-7', typed('text/plain; charset=utf-7', 'Caf+AOk- in de Zo+AOs-straat')],
    [
      'is HTML with a picture',
      typed('text/html', 'Caf&eacute; in de Zo&euml;straat<img src="cid:put" alt="put">'),
    ],
    ['names a picture', typed('text/plain; charset=utf-8', 'Café in de Zoëstraat\n[cid:image001.png@01D]\n')],
    ['has control characters', typed('text/plain; charset=utf-8', 'Café\0 in\u0007 de Zoëstraat\u200B')],
  ])('is read where it %s', async (_how, raw) => {
    expect(await textOf(raw)).toBe('Café in de Zoëstraat')
  })

  test('is read where HTML is longer than is laid out with care', async () => {
    const html = `<p>Caf&eacute; &amp; tegel</p>${'<p>meer</p>'.repeat(60_000)}`
    expect((await textOf(typed('text/html; charset=utf-8', html))).startsWith('Café & tegel\n\nmeer\n')).toBe(
      true,
    )
  })

  test('is all of it where plain text goes on in HTML, and once where it is there in both', async () => {
    const plain = { type: 'text/plain', content: 'De put', plain: true } as const
    const html = { type: 'text/html', content: '<p>ligt <b>open</b></p>', plain: true } as const
    expect(await textOf(multipart({ parts: [plain, html] }))).toBe('De put\n\n\nligt open')
    expect(await textOf(multipart({ kind: 'alternative', parts: [plain, html] }))).toBe('De put')
    expect(await textOf(multipart({ kind: 'alternative', parts: [{ ...plain, content: ' ' }, html] }))).toBe(
      'ligt open',
    )
  })

  test('of ten million characters is read', async () => {
    expect(await textOf(mailBytes({ body: Buffer.alloc(10_000_000, 'tegel los\r\n') }))).toHaveLength(
      9_090_909,
    )
  })
})

test('bytes that are no mail give an empty one', async () => {
  const mail = await readMail(Buffer.from([0, 0, 255, 254, 3, 10, 200]))
  expect(mail).toMatchObject({ from: null, subject: '', text: '', parts: [] })
})

test('a mail that breaks off in the middle of a part is read as far as it goes', async () => {
  const whole = multipart({ parts: [{ type: 'text/plain', content: 'Tegel los', plain: true }] })
  expect(await textOf(whole.subarray(0, whole.length - 12))).toBe('Tegel los')
})

test('files come with their names and bytes, a status report as a file too', async () => {
  const { parts } = await readMail(
    multipart({
      parts: [
        { type: 'image/png', content: Buffer.from([1, 2, 3]), name: 'foto.png' },
        { type: 'message/delivery-status', content: 'Action: failed', plain: true },
      ],
    }),
  )
  expect(parts.map(({ name, mediaType, content }) => [name, mediaType, content.length])).toEqual([
    ['foto.png', 'image/png', 3],
    ['', 'message/delivery-status', 14],
  ])
})
