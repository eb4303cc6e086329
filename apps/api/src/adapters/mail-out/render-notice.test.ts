import type { NoticeWords, TrackStep } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { renderNotice } from './render-notice.ts'

const nasty = `<b onclick="x()">&'</b> \u202Eשלום 🙂`

const words: NoticeWords = {
  subject: `Gepland: je melding over ${nasty}`,
  preheader: nasty,
  greeting: `Dag ${nasty}`,
  heading: 'Nette Stad voert het werk uit.',
  paragraphs: [nasty],
  quotes: [{ text: `${nasty}\nTweede regel`, language: 'nl', intro: 'De melder schrijft:' }],
  attachments: [],
  nextStep: ['Je hoeft niets te doen.', nasty],
  action: 'follow',
  actionLabel: 'Volg je melding',
  because: 'Je melding is een stap verder.',
  short: '',
}
const step = (state: TrackStep['state'], label: string): TrackStep => ({
  ...{ status: 'planned', label, state, stateLabel: state, at: null, days: null, kind: 'step' },
  detail: nasty,
})
const mail = {
  language: 'nl' as const,
  link: 'https://city.example/nl/volg/token',
  city: { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54' },
  steps: [step('done', 'Ontvangen'), step('now', 'Gepland'), step('todo', 'Behandeld')],
  reference: '482-193-70-4',
  facts: [{ label: 'Je melding', value: nasty, detail: nasty }],
}

describe('a mail', () => {
  test('shows everything that people typed as text', () => {
    const { html } = renderNotice(words, mail)
    expect(html).not.toContain('<b onclick')
    expect(html.match(/&#60;b onclick=&#34;x\(\)&#34;&#62;/g)?.length).toBeGreaterThan(7)
  })

  test('fetches nothing from anywhere and has one link to the report', () => {
    const { html } = renderNotice(words, mail)
    expect(html).not.toMatch(/\ssrc=|url\(|@import|<img|<link|<script/)
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${mail.link}"`, 'href="tel:1777"'])
  })

  test('says the track in words, in both forms', () => {
    const { html, text } = renderNotice(words, mail)
    for (const label of ['Ontvangen', 'Gepland', 'Behandeld']) {
      expect(html).toContain(label)
      expect(text).toContain(label)
    }
    expect(text).toContain('> Gepland (now)')
  })

  test('breaks a word that is longer than its column instead of growing with it', () => {
    expect(renderNotice(words, mail).html).toContain('overflow-wrap:anywhere;word-break:break-word')
  })

  test('has the number to say on the phone in both forms, and a colon as the language writes it', () => {
    const { html, text } = renderNotice(words, { ...mail, language: 'fr' })
    expect(html).toContain(mail.reference)
    expect(text).toContain(mail.reference)
    expect(text).toContain('Volg je melding\u00a0:\n')
  })

  test('for a team promises no answer to its mails', () => {
    const { html, text } = renderNotice({ ...words, action: 'department' }, { ...mail, steps: [], facts: [] })
    expect(html).not.toContain('Antwoord gewoon op deze mail')
    expect(text).not.toContain('Antwoord gewoon op deze mail')
  })

  test('can be laid out before anything is known but its words', () => {
    const { language, link, city } = mail
    const { html } = renderNotice(words, { language, link, city: { name: city.name, phone: city.phone } })
    expect(html).not.toContain('undefined')
  })
})
