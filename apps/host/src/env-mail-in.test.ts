import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkMailIn, mailInOf, mailInSettings } from './env-mail-in.ts'

const schema = z.object(mailInSettings).superRefine(checkMailIn)
const complete = {
  IMAP_URL: 'imaps://1777:a%40b@mail.city.example/INBOX',
  MAIL_IN_ADDRESS: '1777@city.example',
}
const issuesOf = (given: Record<string, string>) =>
  schema.safeParse(given).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []

describe('the mailbox that is read', () => {
  test('is none where nothing is set', () => {
    expect(mailInOf(schema.parse({}))).toBeUndefined()
  })

  test('needs its address and its server, and no more', () => {
    expect(mailInOf(schema.parse(complete))).toEqual({
      url: complete.IMAP_URL,
      address: '1777@city.example',
      doneFolder: '1777 verwerkt',
      personFolder: '1777 na te kijken',
      largestMail: 40 * 1024 * 1024,
    })
    expect(mailInOf(schema.parse({ ...complete, MAIL_IN_LARGEST_MB: '5' }))?.largestMail).toBe(
      5 * 1024 * 1024,
    )
  })

  test.each([
    [{ IMAP_URL: complete.IMAP_URL }, 'MAIL_IN_ADDRESS is not set, though IMAP_URL is'],
    [{ MAIL_IN_ADDRESS: '1777@city.example' }, 'IMAP_URL is not set, though MAIL_IN_ADDRESS is'],
    [
      { ...complete, IMAP_URL: 'imaps://mail.city.example/INBOX' },
      'IMAP_URL must be imaps://user:password@host/folder',
    ],
    [
      { ...complete, IMAP_URL: 'https://mail.city.example' },
      'IMAP_URL must be imaps://user:password@host/folder',
    ],
    [{ ...complete, MAIL_IN_ADDRESS: '1777' }, 'MAIL_IN_ADDRESS must be a mail address'],
  ])('is refused: %j', (given, why) => {
    expect(issuesOf(given).join('\n')).toContain(why)
  })
})
