import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer } from '../../../test/fake-server.ts'
import { els, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import type { ReportMail } from '../use-mails.ts'
import { BesideMail } from './beside-mail.tsx'

const id = '0197a1b2-0000-7000-8000-00000000000d'
const mail: ReportMail = {
  ...{ id, receivedAt: now, from: { address: 'werk@voorbeeld.be', name: 'Rosa' } },
  ...{ subject: 'Losse tegel', text: 'Zie bijlage', kind: 'report', state: 'done', why: null },
  ...{ report: { id: report().id, reference: '482-193-70-4' }, names: [], attachments: [] },
  ...{ rawUrl: `/balie/api/mail/${id}`, bytes: 4096, settledAs: null, handledAt: null },
}
const part = { name: 'plan.pdf', mediaType: 'application/pdf', bytes: 2048, problem: null }

async function open(mails: readonly ReportMail[]) {
  const server = createFakeServer()
  server.on('mail', 'ofReport', () => [...mails])
  const { container } = show(<BesideMail report={report()} />, els)
  await expect.poll(() => server.sentTo('mail.ofReport')).toHaveLength(1)
  return container
}

test('a letter says which files are in the mail alone, and gives the mail', async () => {
  const container = await open([{ ...mail, attachments: [{ ...part, problem: 'not_a_photo' }] }])
  await screen.findByText('plan.pdf: geen foto')
  expect(screen.getByRole('link', { name: 'Haal de hele mail op' }).getAttribute('href')).toBe(mail.rawUrl)
  expect(await faultsOf(container)).toEqual([])
})

test('a letter with a file of Outlook says what to ask', async () => {
  await open([
    { ...mail, why: 'winmail', attachments: [{ ...part, name: 'winmail.dat', problem: 'winmail' }] },
  ])
  await screen.findByText(/Vraag om het gewoon mee te sturen/)
})

test.each<[string, Partial<ReportMail>]>([
  ['all of whose photos came along', { attachments: [part] }],
  ['with a logo under it', { attachments: [{ ...part, problem: 'signature' }] }],
  [
    'that was an automatic answer',
    { kind: 'auto_reply', attachments: [{ ...part, problem: 'only_in_mail' }] },
  ],
])('nothing is said of a mail %s', async (_what, changes) => {
  const shown = { ...mail, id: report().id, attachments: [{ ...part, problem: 'not_a_photo' as const }] }
  const container = await open([{ ...mail, ...changes }, shown])
  await screen.findByText('plan.pdf: geen foto')
  expect(container.querySelectorAll('a[download]')).toHaveLength(1)
})
