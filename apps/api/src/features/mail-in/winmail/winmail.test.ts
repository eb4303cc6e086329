import { describe, expect, test } from 'vitest'
import { readMail } from '../read-mail.ts'
import { hasWinmail } from '../signs/unreadable.ts'
import { multipart } from '../testing/sample-mails.ts'
import { winmailBytes } from '../testing/winmail-bytes.ts'
import { readWinmail } from './read-winmail.ts'

const photo = { title: 'FOTO~1.JPG', longName: 'Foto van de put €.jpg', mediaType: 'image/jpeg' }
const mailWith = (content: Buffer, words?: string) =>
  readMail(
    multipart({
      parts: [
        ...(words ? [{ type: 'text/plain; charset=utf-8', content: words, plain: true } as const] : []),
        { type: 'application/ms-tnef', content, name: 'winmail.dat' },
      ],
    }),
  )

describe('a mail with winmail.dat', () => {
  test('has the files that Outlook packed, under their whole names, in the place of it', async () => {
    const content = Buffer.from('a photo')
    const mail = await mailWith(winmailBytes({ files: [{ ...photo, content }] }), 'Zie de foto.')
    expect(mail.text).toBe('Zie de foto.')
    expect(mail.parts).toEqual([
      { name: 'Foto van de put €.jpg', mediaType: 'image/jpeg', content, inline: false },
    ])
    expect(hasWinmail(mail)).toBe(false)
  })

  test('has the short name where there is no other', async () => {
    const files = [{ title: 'café.pdf', content: Buffer.from('%PDF') }]
    expect((await mailWith(winmailBytes({ files }))).parts).toMatchObject([
      { name: 'café.pdf', mediaType: 'application/octet-stream' },
    ])
  })

  test('has the words that are in it alone, plain or as HTML', async () => {
    const inHtml = winmailBytes({ html: '<p>Put vóór het <b>café</b></p><script>x</script>' })
    expect(await mailWith(inHtml)).toMatchObject({ text: 'Put vóór het café', parts: [] })
    expect(await mailWith(winmailBytes({ body: 'Put vóór het café' }))).toMatchObject({
      text: 'Put vóór het café',
    })
  })

  test('keeps one in which there is nothing to be found', async () => {
    for (const content of [Buffer.from('x'), winmailBytes({})])
      expect(hasWinmail(await mailWith(content, 'Zie bijlage.'))).toBe(true)
  })
})

test('a winmail.dat that was cut off, wherever, is read as far as it goes', () => {
  const whole = winmailBytes({ html: '<p>Dag</p>', files: [{ ...photo, content: Buffer.from('a photo') }] })
  const found = Array.from({ length: whole.length }, (_, length) => readWinmail(whole.subarray(0, length)))
  expect(found.filter(Boolean).every((one) => one !== null && one.files.length <= 1)).toBe(true)
  expect(found.at(-1)?.html).toBe('<p>Dag</p>')
})

test('numbers that promise more than there is cost no time', () => {
  const whole = winmailBytes({ html: '<p>Dag</p>' })
  for (let at = 6; at + 4 <= whole.length; at += 1) {
    const spoiled = Buffer.from(whole)
    spoiled.writeUInt32LE(0xffffffff, at)
    expect(() => readWinmail(spoiled)).not.toThrow()
  }
})
