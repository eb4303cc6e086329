import { languages } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { confirmToken, provesConfirmation, readConfirmToken } from '../../confirm-token.ts'
import { followCode } from '../../follow-code.ts'
import { writeLetter } from './write-letter.ts'

const link = Buffer.alloc(32, 1)
const deps = {
  keys: { link },
  publicUrl: 'https://meldpunt.example',
  city: { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54, 8500 Kortrijk' },
}
const to = 'lotte@example.org'

describe.each(languages)('letters in %s', (language) => {
  test('hold the code in the subject and the text, and nothing of the report', () => {
    const codeId = '0190f3c8-0000-7000-8000-000000000001'
    const letter = writeLetter(deps, { kind: 'follow_code', codeId, reference: '482193704', to, language })
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
