import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer } from '../../test/fake-server.ts'
import { els, now, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { MailsSection } from './mails-section.tsx'

const id = '0197a1b2-0000-7000-8000-00000000000d'
const mail: Outputs['mail']['ofReport'][number] = {
  id,
  receivedAt: now,
  from: { address: 'werk@voorbeeld.be', name: 'Rosa' },
  subject: 'Losse tegel',
  text: 'Zie bijlage',
  kind: 'report',
  state: 'done',
  why: 'clipped',
  report: { id: report().id, reference: '482-193-70-4' },
  names: [],
  attachments: [
    { name: 'tegel.jpg', mediaType: 'image/jpeg', bytes: 2048, problem: null },
    { name: 'plan.pdf', mediaType: 'application/pdf', bytes: 2048, problem: 'not_a_photo' },
  ],
  rawUrl: `/balie/api/mail/${id}`,
  bytes: 4096,
  settledAs: null,
  handledAt: null,
}

test('a report shows the mails that it came from, what stayed in them, and gives them as a file', async () => {
  createFakeServer().on('mail', 'ofReport', () => [mail])
  show(<MailsSection report={report()} />, els)
  const section = await screen.findByRole('region', { name: 'Mails' })
  expect(section.textContent).toContain('Losse tegel')
  expect(section.textContent).toContain('plan.pdf: geen foto')
  expect(section.textContent).not.toContain('tegel.jpg')
  expect(section.textContent).toContain('De mail is ingekort')
  const file = screen.getByRole('link', { name: /^Haal de hele mail op/ })
  expect(file.getAttribute('href')).toBe(mail.rawUrl)
  expect(await faultsOf(document.body)).toEqual([])
})

test('a mail that a program sent says so, for it says nothing new', async () => {
  const away: typeof mail = { ...mail, kind: 'auto_reply', why: null }
  createFakeServer().on('mail', 'ofReport', () => [away])
  show(<MailsSection report={report()} />, els)
  expect(await screen.findByText('Automatisch antwoord')).toBeDefined()
})

test('a mail with very many files names a few of them', async () => {
  const file = { mediaType: 'text/plain', bytes: 1, problem: 'not_a_photo' } as const
  const attachments = Array.from({ length: 200 }, (_, at) => ({ ...file, name: `bijlage-${at}.txt` }))
  createFakeServer().on('mail', 'ofReport', () => [{ ...mail, attachments }])
  show(<MailsSection report={report()} />, els)
  expect(await screen.findByText('Nog 195 in de mail zelf')).toBeDefined()
  expect(screen.getAllByText(/^bijlage-/)).toHaveLength(5)
})

test('who may not read personal data is not shown the mails, nor asked for them', () => {
  const server = createFakeServer()
  show(<MailsSection report={report({ personalHidden: true })} />, els)
  expect(screen.queryByRole('region', { name: 'Mails' })).toBeNull()
  expect(server.sentTo('mail.ofReport')).toEqual([])
})
