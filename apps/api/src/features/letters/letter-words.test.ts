import { languages, measureTextMessage, routeTo } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { confirmToken, provesConfirmation, readConfirmToken } from '../../confirm-token.ts'
import { followCode } from '../../follow-code.ts'
import { holdsLink } from '../../secret-link.ts'
import { type Written, writeLetter } from './write-letter.ts'

const link = Buffer.alloc(32, 1)
const deps = {
  keys: { link },
  publicUrl: 'https://meldpunt.example',
  city: { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54, 8500 Kortrijk' },
}
const to = 'lotte@example.org'

function mailOf(written: Written) {
  if (written.by !== 'mail') throw new Error('This is no mail')
  return written
}

describe.each(languages)('letters in %s', (language) => {
  test('hold the code in the subject and the text, and nothing of the report', () => {
    const codeId = '0190f3c8-0000-7000-8000-000000000001'
    const letter = mailOf(
      writeLetter(deps, { kind: 'follow_code', codeId, reference: '482193704', to, language }),
    )
    const code = followCode(link, codeId)
    expect(letter.subject).toContain(code)
    expect(letter.text).toContain(`${deps.publicUrl}/${language}/volgen?nummer=482193704`)
    expect(letter.html).toContain(code)
  })

  test('hold a link that proves the address, this change of it, and nothing else', () => {
    const personId = '0190f3c8-0000-7000-8000-000000000002'
    const { text } = writeLetter(deps, { kind: 'confirm_email', personId, version: 3, to, language })
    const token = /mail-bevestigen\/(\S+)/.exec(text)?.[1] ?? ''
    const read = readConfirmToken(token)
    expect(read).toMatchObject({ personId, version: 3 })
    const proves = (email: string, version: number) =>
      read !== null && provesConfirmation(link, read.mac, { personId, version, email })
    expect(proves(to, 3)).toBe(true)
    expect(proves(to, 2)).toBe(false)
    expect(proves('other@example.org', 3)).toBe(false)
  })
})

test.each(['', 'x.1.y', `${confirmToken(link, { personId: 'no-uuid', version: 1, email: to })}`])(
  'a token like %j is none',
  (token) => {
    expect(readConfirmToken(token)).toBeNull()
  },
)

describe.each(languages)('what a caller asks for in %s', (language) => {
  const reportId = '0190f3c8-0000-7000-8000-000000000003'
  const link = { kind: 'follow_link', reportId, linkVersion: 2, reference: '482193704', language } as const

  test('is the link of the report, by mail or in one text message', () => {
    const mail = mailOf(writeLetter(deps, { ...link, by: 'mail', to }))
    const [url = ''] = /https:\S+\/volg\/\S+/.exec(mail.text) ?? []
    const token = url.split('/').at(-1) ?? ''
    const proven = { reportId, audience: 'reporter', version: 2 }
    expect(holdsLink(deps.keys.link, token)).toEqual(proven)
    const sms = writeLetter(deps, { ...link, by: 'sms', to: '+32470123456' })
    expect(sms).toMatchObject({ by: 'sms', to: '+32470123456' })
    expect(sms.text).toContain(url)
    expect(sms.text).toMatch(/^1777: .*482-193-70-4/)
    expect(measureTextMessage(sms.text)).toMatchObject({ encoding: 'gsm' })
  })

  test('is an answer with where to read all of it', () => {
    const answer = {
      kind: 'answer',
      question: 'Recyclagepark: openingsuren',
      sentence: 'Vandaag gesloten.',
      code: 'recyclagepark',
    } as const
    const written = writeLetter(deps, { ...answer, by: 'sms', to: '+32470123456', language })
    expect(written.text).toBe(`1777: Vandaag gesloten. ${deps.publicUrl}/${language}/antwoord/recyclagepark`)
    expect(mailOf(writeLetter(deps, { ...answer, by: 'mail', to, language })).text).toContain(
      'Vandaag gesloten.',
    )
  })

  test('is the way to a place: the address in words, and a map that knows it', () => {
    const address = 'Oudenaardsesteenweg 10, 8500 Kortrijk'
    const way = { kind: 'route', name: 'Recyclagepark', address, language } as const
    const mail = mailOf(writeLetter(deps, { ...way, by: 'mail', to }))
    expect(mail.text).toContain(address)
    expect(mail.text).toContain(routeTo(address))
    const sms = writeLetter(deps, { ...way, by: 'sms', to: '+32470123456' })
    expect(sms.text).toMatch(/^1777: Recyclagepark.*Oudenaardsesteenweg 10/)
    expect(sms.text.endsWith(` ${routeTo(address)}`)).toBe(true)
    const { encoding, parts } = measureTextMessage(sms.text)
    expect({ encoding, isShort: parts <= 2 }).toEqual({ encoding: 'gsm', isShort: true })
  })
})
