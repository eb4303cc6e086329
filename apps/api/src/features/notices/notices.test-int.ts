import { findNotice, listNoticeAttempts, listNotices, noticePauses, resendNotice } from '@meldpunt/db'
import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { submitOverHttp } from '../../testing/submit-over-http.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startTestMailbox, type TestMailbox } from '../../testing/test-mailbox.ts'
import { startWorkers, type Workers } from '../../workers.ts'

let edge: TestEdge
let mailbox: TestMailbox
let workers: Workers
let now = Date.now()

beforeAll(async () => {
  mailbox = await startTestMailbox()
  edge = await createTestEdge(() => ({
    clock: () => now,
    smtp: { url: mailbox.url, from: 'Meldpunt 1777 <1777@city.example>' },
  }))
})
afterAll(async () => {
  await edge.close()
  await mailbox.close()
})
beforeEach(async () => {
  mailbox.answer(null)
  workers = await startWorkers(edge.deps)
})
afterEach(() => workers.close())

const noticeOf = async (reportId: string) => {
  const [notice] = await listNotices(edge.database.write, reportId)
  if (!notice) throw new Error('The report has no notice')
  return notice
}
const until = (reportId: string, state: string) =>
  vi.waitFor(
    async () => {
      const notice = await noticeOf(reportId)
      expect(notice.state).toBe(state)
      return notice
    },
    { timeout: 8_000, interval: 50 },
  )
/** As the database wakes the workers for a new notice, instead of the sweep. */
const wake = () => edge.database.pool.query("select pg_notify('notice_waiting', '')")
const mailsOf = (reportId: string): ParsedMail[] =>
  mailbox.mails.filter(({ references }) => String(references).includes(reportId))
const headerOf = (mail: ParsedMail | undefined, name: string) =>
  mail?.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]+:\s*/, '')

describe('a mail to the reporter', () => {
  test('has text and HTML, one link to the report, and says what it is', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge)
    const notice = await until(reportId, 'sent')
    const [mail, ...others] = mailsOf(reportId)
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Ontvangen: je melding over .* \(\d{3}-\d{3}-\d{2}-\d\)$/)
    expect(mail?.text).toContain(followUrl)
    expect(mail?.html).toContain(`href="${followUrl}"`)
    expect(String(mail?.html).match(/href="http/g)).toHaveLength(1)
    expect(mail?.html).toContain('prefers-color-scheme:dark')
    expect(mail?.messageId).toBe(`<notice.${notice.id}.0@127.0.0.1>`)
    expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated')
    expect(headerOf(mail, 'list-id')).toBe('<meldingen.127.0.0.1>')
    expect(headerOf(mail, 'content-language')).toBe('nl')
    expect(headerOf(mail, 'reply-to')).toMatch(/^1777\+\d{9}\.[\da-f]{20}@city\.example$/)
  })

  test('is in the language of the reporter', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge, { language: 'fr' })
    await until(reportId, 'sent')
    const [mail] = mailsOf(reportId)
    expect(followUrl).toContain('/fr/volg/')
    expect(mail?.html).toContain('lang="fr"')
    expect(mail?.text).toContain('Répondez simplement')
  })

  test('shows what people typed as text, never as markup', async () => {
    const name = '<img src=x onerror=alert(1)> Zoë 🙂'
    const contact = { name, email: 'zoe@example.org', phone: '', channels: ['mail' as const] }
    const { reportId } = await submitOverHttp(edge, { contact })
    await until(reportId, 'sent')
    const [mail] = mailsOf(reportId)
    expect(mail?.html).not.toContain('<img')
    expect(mail?.html).toContain('Zoë 🙂')
  })
})

describe('a mail server that says no', () => {
  test('for a moment gets the same mail again, after growing pauses', async () => {
    mailbox.answer({ code: 451, at: 'data' })
    const { reportId } = await submitOverHttp(edge)
    const first = await until(reportId, 'waiting').then(() =>
      vi.waitFor(async () => {
        const notice = await noticeOf(reportId)
        expect(notice.lastError).toContain('451')
        return notice
      }),
    )
    expect(first.nextAttemptAt - now).toBe(noticePauses[0])
    mailbox.answer(null)
    now = first.nextAttemptAt
    await wake()
    const sent = await until(reportId, 'sent')
    expect(sent.attempts).toBe(2)
    expect(mailsOf(reportId)).toHaveLength(1)
    const log = await listNoticeAttempts(edge.database.write, reportId)
    expect(log.map(({ outcome }) => outcome)).toEqual(['retry', 'sent'])
  })

  test('for good is believed at once, and everybody can see it', async () => {
    mailbox.answer({ code: 550, at: 'recipient' })
    const { reportId } = await submitOverHttp(edge)
    const failed = await until(reportId, 'failed')
    expect(failed.attempts).toBe(1)
    expect(failed.lastError).toContain('The test says no')
    expect(edge.logged()).toContain('"outcome":"given_up"')
  })

  test('day after day is given up after the last pause, and can be asked again by hand', async () => {
    mailbox.answer({ code: 421, at: 'data' })
    const { reportId } = await submitOverHttp(edge)
    for (const [tried] of noticePauses.entries()) {
      const notice = await vi.waitFor(
        async () => {
          const found = await noticeOf(reportId)
          expect([found.attempts, found.state]).toEqual([tried + 1, 'waiting'])
          return found
        },
        { timeout: 8_000, interval: 50 },
      )
      now = notice.nextAttemptAt
      await wake()
    }
    const failed = await until(reportId, 'failed')
    expect(failed.attempts).toBe(noticePauses.length + 1)
    mailbox.answer(null)
    await resendNotice(edge.database.write, { noticeId: failed.id, now, askedBy: 'An' })
    await until(reportId, 'sent')
    expect(mailsOf(reportId)[0]?.messageId).toBe(`<notice.${failed.id}.1@127.0.0.1>`)
  }, 60_000)
})

describe('a channel without adapter', () => {
  test('is written down as skipped, with the reason', async () => {
    const contact = { name: '', email: '', phone: '0471 12 34 56', channels: ['sms' as const] }
    const { reportId } = await submitOverHttp(edge, { contact })
    const skipped = await until(reportId, 'skipped')
    expect(skipped.lastError).toBe('No adapter for sms')
    const log = await listNoticeAttempts(edge.database.write, reportId)
    expect(log).toMatchObject([{ outcome: 'given_up', detail: 'No adapter for sms' }])
  })
})

describe('a worker that is told to stop', () => {
  test('finishes what it has and leaves the rest to others', async () => {
    const { reportId } = await submitOverHttp(edge)
    await workers.close()
    const left = await noticeOf(reportId)
    expect(['waiting', 'sent']).toContain(left.state)
    workers = await startWorkers(edge.deps)
    await until(reportId, 'sent')
    expect(await findNotice(edge.database.write, left.id)).toMatchObject({ state: 'sent' })
    expect(mailsOf(reportId)).toHaveLength(1)
  })
})
