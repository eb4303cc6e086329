import { describe, expect, test } from 'vitest'
import { classify } from './classify.ts'
import { readMail } from './read-mail.ts'
import { bounce, mailBytes, multipart } from './testing/sample-mails.ts'

const own = { addresses: ['1777@city.example'], host: 'meldpunt.example' }
const notice = '0190c0de-0000-7000-8000-000000000001'
const verdictOf = async (raw: Buffer) => classify(await readMail(raw), own)
const kindOf = async (raw: Buffer) => {
  const verdict = await verdictOf(raw)
  return verdict.kind === 'for_person' ? verdict.why : verdict.kind
}

describe('a letter', () => {
  test('of a person is one', async () => {
    expect(await verdictOf(mailBytes())).toEqual({ kind: 'letter', addressee: null })
  })

  test.each([
    { 'Auto-Submitted': 'no' },
    { 'X-Auto-Response-Suppress': 'OOF' },
    { Importance: 'high' },
    { Subject: 'Afwezig straatlicht in de Kerkstraat' },
  ])('stays one with %j', async (headers) => {
    expect(await kindOf(mailBytes({ headers }))).toBe('letter')
  })

  test('names its report by the reply address, the thread or the reference', async () => {
    const raw = mailBytes({
      to: '1777+482193704.0123456789abcdef0123@city.example',
      subject: 'Re: 482-193-70-4 Losse tegel',
      headers: {
        'In-Reply-To': `<notice.${notice}.0@meldpunt.example>`,
        References: `<report.${notice}@meldpunt.example>`,
      },
    })
    expect(await verdictOf(raw)).toEqual({
      kind: 'letter',
      addressee: {
        byToken: [{ reference: '482193704', token: '0123456789abcdef0123' }],
        reportIds: [notice],
        noticeIds: [notice],
        references: ['482193704'],
      },
    })
  })

  test('names none by a telephone number or by the reply address of another city', async () => {
    const raw = mailBytes({
      to: '1777+482193704.0123456789abcdef0123@elsewhere.example',
      subject: 'Bel me op 0471 12 34 56',
    })
    expect(await verdictOf(raw)).toEqual({ kind: 'letter', addressee: null })
  })
})

describe('an automatic answer', () => {
  test.each([
    { 'Auto-Submitted': 'auto-replied' },
    { 'Auto-Submitted': 'auto-replied (vacation)' },
    { 'X-Autoreply': 'yes' },
    { 'X-Autorespond': 'Vakantie' },
    { Precedence: 'auto_reply' },
    { Subject: 'Automatisch antwoord: We kijken je melding na', 'X-Auto-Response-Suppress': 'All' },
    { Subject: 'Out of Office: Re', 'In-Reply-To': '<one@meldpunt.example>' },
    { Subject: 'Automatic reply: report', 'Auto-Submitted': 'auto-generated' },
    { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=part' },
  ])('is known by %j', async (headers) => {
    expect(await kindOf(mailBytes({ headers }))).toBe('auto_reply')
  })
})

describe('a loop', () => {
  test.each([
    { From: '1777@city.example', 'List-Id': '<meldingen.meldpunt.example>' },
    { 'Message-ID': `<notice.${notice}.0@meldpunt.example>` },
    { From: '1777@city.example', 'Auto-Submitted': 'auto-generated' },
  ])('is known by %j', async (headers) => {
    expect(await kindOf(mailBytes({ headers }))).toBe('loop')
  })

  test('is no mail of somebody else that went round too long or has a sign of ours: a person looks', async () => {
    const hops = 'Received: from a by b\r\n'.repeat(41)
    expect(await kindOf(Buffer.concat([Buffer.from(hops), mailBytes()]))).toBe('by_machine')
    const headers = { 'List-Id': '<meldingen.meldpunt.example>' }
    expect(await kindOf(mailBytes({ headers, body: 'Ik schreef hierboven iets' }))).toBe('by_machine')
  })

  test('is not what a colleague sends from the mailbox itself: a person looks', async () => {
    expect(await kindOf(mailBytes({ from: '1777+x@city.example' }))).toBe('own_address')
  })
})

describe('a mail that came back', () => {
  const messageId = `<notice.${notice}.2@meldpunt.example>`

  test('says which mail, whom it did not reach and why', async () => {
    expect(await verdictOf(bounce({ messageId, recipient: 'Zoe@example.org' }))).toEqual({
      kind: 'bounce',
      bounce: {
        notice: { noticeId: notice, resends: 2 },
        address: 'zoe@example.org',
        isFinal: true,
        detail: '5.1.1 smtp; 550 5.1.1 User unknown',
      },
    })
  })

  test('is not final while the server still tries', async () => {
    const late = bounce({ messageId, recipient: 'zoe@example.org', action: 'delayed', status: '4.4.1' })
    expect(await verdictOf(late)).toMatchObject({ kind: 'bounce', bounce: { isFinal: false } })
  })

  test('is understood from a plain letter of a mail server too', async () => {
    const raw = mailBytes({
      ...{ from: 'Mail Delivery System <Mailer-Daemon@mx.example.org>' },
      subject: 'Mail delivery failed: returning message to sender',
      body: `A message that you sent could not be delivered:\n\n  zoe@example.org\n    550 5.1.1 no such user\n\nMessage-ID: ${messageId}\n`,
    })
    expect(await verdictOf(raw)).toMatchObject({
      kind: 'bounce',
      bounce: {
        notice: { noticeId: notice },
        address: 'zoe@example.org',
        isFinal: true,
        detail: '550 5.1.1 no such user',
      },
    })
  })

  test('of somebody else names no mail of ours', async () => {
    const raw = bounce({ messageId: '<other@example.org>', recipient: 'zoe@example.org' })
    expect(await verdictOf(raw)).toMatchObject({ kind: 'bounce', bounce: { notice: null } })
  })
})

describe('what is for a person', () => {
  test.each([
    ['by_machine', mailBytes({ headers: { 'Auto-Submitted': 'auto-generated' } })],
    ['by_machine', mailBytes({ headers: { 'List-Unsubscribe': '<mailto:x@example.org>' } })],
    ['by_machine', mailBytes({ headers: { Precedence: 'bulk' } })],
    // An answer to who cannot be answered comes back, and would be answered again.
    ['by_machine', mailBytes({ headers: { From: 'MAILER-DAEMON@mx.example', Subject: 'Notice' } })],
    ['by_machine', mailBytes({ headers: { 'Return-Path': '<>' } })],
    ['spam', mailBytes({ headers: { 'X-Spam-Flag': 'YES' } })],
    ['sender_unproven', mailBytes({ headers: { 'Authentication-Results': 'mx.city.example; dmarc=fail' } })],
    ['sender_unproven', Buffer.concat([Buffer.from('From: jan@example.org\r\n'), mailBytes()])],
    ['no_sender', mailBytes({ from: 'niemand' })],
    ['empty', mailBytes({ subject: '', body: '' })],
    ['encrypted', mailBytes({ headers: { 'Content-Type': 'multipart/encrypted; boundary=part' } })],
    [
      'encrypted',
      mailBytes({ headers: { 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data' } }),
    ],
    [
      'calendar',
      multipart({
        kind: 'alternative',
        parts: [{ type: 'text/calendar; method=REQUEST', content: 'BEGIN:VCALENDAR' }],
      }),
    ],
    [
      'winmail',
      multipart({ subject: '', parts: [{ type: 'application/ms-tnef', content: 'x', name: 'winmail.dat' }] }),
    ],
  ])('%s', async (why, raw) => {
    expect(await kindOf(raw)).toBe(why)
  })

  test('is not what only carries an older proof that failed: another server wrote that', async () => {
    const ours = 'Authentication-Results: mx.city.example; dmarc=pass\r\n'
    const theirs = mailBytes({ headers: { 'Authentication-Results': 'elsewhere.example; dmarc=fail' } })
    expect(await kindOf(Buffer.concat([Buffer.from(ours), theirs]))).toBe('letter')
  })

  test('is not a winmail.dat beside words: what can be read is read', async () => {
    const parts = [
      { type: 'text/plain', content: 'Kijk', plain: true },
      { type: 'application/ms-tnef', content: 'x', name: 'winmail.dat' },
    ] as const
    expect(await kindOf(multipart({ parts }))).toBe('letter')
  })
})
