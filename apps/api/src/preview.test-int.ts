import { findNotice, listNotices } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderNotice } from './adapters/mail-out/render-notice.ts'
import { composeNotice } from './features/notices/compose-notice.ts'
import type { RouterInputs } from './router.ts'
import { createTestApi, type TestApi } from './testing/test-api.ts'
import { people } from './testing/test-people.ts'
import { seen, submitted } from './testing/test-reports.ts'

const city = { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54, 8500 Kortrijk' }

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  api.deps.renderNotice = (words, mail) => renderNotice(words, { ...mail, city })
})
afterAll(() => api.drop())

type Preview = RouterInputs['report']['previewNotice']
type Seen = Awaited<ReturnType<typeof seen>>

const wishes = {
  answer: (on: Seen): Preview => ({
    command: 'answer',
    input: { ...on, text: 'Dag Zoë,\n\nMorgen <open> 🙂', answerId: null },
  }),
  ask: (on: Seen): Preview => ({ command: 'ask', input: { ...on, question: 'Welke glasbol?', until: null } }),
  refer: (on: Seen): Preview => ({
    command: 'refer',
    input: { ...on, partner: 'imog', reason: 'IMOG haalt dit op', shareContact: false },
  }),
  decline: (on: Seen): Preview => ({
    command: 'decline',
    input: { ...on, reason: 'private_property', explanation: 'Het ligt op privégrond' },
  }),
  register: (on: Seen): Preview => ({
    command: 'register',
    input: { ...on, category: 'fly-tipping', department: null, reason: null },
  }),
} as const

async function carryOut({ command, input }: Preview): Promise<void> {
  const report = api.staff(people.clerk).report
  if (command === 'answer') await report.answer(input)
  else if (command === 'ask') await report.ask(input)
  else if (command === 'refer') await report.refer(input)
  else if (command === 'decline') await report.decline(input)
  else if (command === 'register') await report.register(input)
  else throw new Error(command)
}

/** The last mail to the reporter, as the worker writes it. */
async function sentFor(reportId: string) {
  const { write } = api.database
  const notices = await listNotices(write, reportId)
  const last = notices
    .filter(({ audience, channel }) => audience === 'reporter' && channel === 'mail')
    .toSorted((one, other) => one.eventPosition - other.eventPosition)
    .at(-1)
  const stored = last && (await findNotice(write, last.id))
  if (!stored) throw new Error('no mail')
  const composed = await composeNotice({ ...api.deps, city, from: 'Meldpunt <1777@city.example>' }, stored)
  if (!composed.ok) throw new Error(composed.reason)
  return composed.letter
}

const links = /https:\/\/meldpunt\.example[^\s"<]*/g

describe('the preview of a mail', () => {
  const cases = Object.entries(wishes).flatMap(([name, wish]) =>
    (['nl', 'fr'] as const satisfies readonly Language[]).map((language) => ({ name, wish, language })),
  )
  test.each(cases)('of $name in $language is the mail that goes out, but for its secret link', async (of) => {
    const reportId = await submitted(api, { language: of.language })
    const wish = of.wish(await seen(api, reportId))
    const preview = await api.staff(people.clerk).report.previewNotice(wish)
    await carryOut(wish)
    const sent = await sentFor(reportId)
    expect(preview?.subject).toBe(sent.subject)
    expect(preview?.to).toBe(sent.to)
    expect(preview?.text.replace(links, 'LINK')).toBe(sent.text.replace(links, 'LINK'))
    expect(preview?.html?.replace(links, 'LINK')).toBe(sent.html.replace(links, 'LINK'))
    expect(sent.html).toContain(`lang="${of.language}"`)
  })
})
