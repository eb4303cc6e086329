import { expect, test } from 'vitest'
import { classify } from './classify.ts'
import { readMail } from './read-mail.ts'

const own = { addresses: ['1777@stad.example'], host: 'stad.example' }

type Made = { text: string; from?: string; subject?: string; type?: string; more?: string }

const mailOf = ({ text, from = 'a@b.example', subject = 'Hallo', type = 'text/plain', more = '' }: Made) =>
  Buffer.from(
    `From: ${from}\r\nTo: 1777@stad.example\r\nSubject: ${subject}\r\n${more}Content-Type: ${type}\r\n\r\n${text}\r\n`,
  )

const blanks = ' '.repeat(300_000)
const daemon = { from: 'mailer-daemon@b.example', subject: 'Undeliverable' }
const status = `--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nFinal-Recipient: rfc822;${'a'.repeat(300_000)}\r\n--b--`

/** Each of these kept the process busy for minutes, and with it every page of the city. */
const slow: Readonly<Record<string, Made>> = {
  'blanks in a text': { text: `${blanks}x` },
  'blanks in a subject': { text: 'x', subject: `a${blanks}b` },
  'blanks in another header': { text: 'x', more: `X-Other: a${blanks}b\r\n` },
  'a bounce of one long word': { text: 'a'.repeat(300_000), ...daemon },
  'a bounce with one long address': {
    text: status,
    type: 'multipart/report; report-type=delivery-status; boundary=b',
  },
  'styles that never end': { text: '<style>'.repeat(90_000), type: 'text/html' },
  'heads that are no tags': { text: '<head'.repeat(120_000), type: 'text/html' },
  'lines that are no tags': { text: '<br '.repeat(150_000), type: 'text/html' },
}

test.for(Object.entries(slow))('reads %s at once', { timeout: 10_000 }, async ([, made]) => {
  const before = process.cpuUsage()
  const verdict = classify(await readMail(mailOf(made)), own)
  expect(verdict.kind).toMatch(/^(letter|bounce|for_person)$/)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000)
})

test('leaves styles out of long HTML, and keeps what follows a tag that is never closed', async () => {
  const html = `<head><style>p { color: red }</style></head><p>Put in de weg<br>bij 12</p><script>x()</script>`
  const filler = `<!-- ${'y'.repeat(500_000)} -->`
  const text = `${html}<style>Groeten${filler}`
  const { text: read } = await readMail(mailOf({ text, type: 'text/html' }))
  expect(read).toMatch(/^Put in de weg\nbij 12\n\s*Groeten/)
  expect(read).not.toContain('color')
})
