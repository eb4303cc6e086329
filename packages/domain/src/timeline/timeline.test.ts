import { describe, expect, test } from 'vitest'
import {
  eraseEvents,
  evolve,
  initialReport,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '../report/index.ts'
import {
  clerk,
  command,
  eventsOf,
  lead,
  member,
  partner,
  reporter,
  system,
} from '../report/sample.test-data.ts'
import { namesFrom } from '../words/index.ts'
import { audiences, timeline } from './index.ts'

const names = namesFrom({
  departments: { '1777': '1777', 'nette-stad': 'Nette Stad', groen: 'Groen' },
  partners: { imog: 'IMOG' },
  categories: { 'fly-tipping': 'sluikstort', litter: 'zwerfvuil' },
})
const dutch = { language: 'nl', names } as const

function happened(...commands: readonly ReportCommand[]): readonly ReportEvent[] {
  let state: ReportState = initialReport
  return commands.flatMap((one) => {
    const events = eventsOf(state, one)
    state = events.reduce(evolve, state)
    return events
  })
}

const story = happened(
  command('submit', reporter),
  command('register', clerk),
  command('note', clerk, { text: 'Bewoner belde boos op' }),
  command('assign', lead),
  command('plan', lead),
  command('update', member, { text: 'De wagen is onderweg' }),
  command('handle', member),
  command('request_reopen', reporter, { text: 'Er ligt nog een zak' }),
)
const detour = happened(
  command('submit', clerk),
  command('ask', clerk),
  command('reply', reporter, { text: 'Links' }),
  command('register', clerk),
  command('reroute', member),
  command('refer', clerk, { partner: 'imog' }),
  command('take_back', partner),
  command('decline', clerk),
)

test('a link with a person tells the staff on what grounds, and the reporter that it is there', () => {
  const link = command('link_reporter', clerk, { evidence: ['confirmed_email', 'name'] })
  const events = happened(command('submit', reporter), link)
  const sentence = (audience: 'staff' | 'reporter', told = events) =>
    timeline(told, audience, dutch).at(-1)?.sentence
  expect(sentence('reporter')).toBe('De melding staat nu ook in Mijn Burgerprofiel.')
  expect(sentence('staff')).toBe(
    'De melding staat nu ook in Mijn Burgerprofiel. Dat blijkt uit: bevestigd mailadres, naam.',
  )
  const both = command('link_reporter', clerk, { evidence: ['name_and_birth_date', 'name'] })
  expect(sentence('staff', happened(command('submit', reporter), both))).toContain(
    'Dat blijkt uit: naam met geboortedatum.',
  )
  const ofOld = events.map((event) =>
    event.type === 'reporter_linked' ? { ...event, facts: { evidence: [], inWords: 'belde zelf' } } : event,
  )
  expect(sentence('staff', ofOld)).toContain('Dat blijkt uit: belde zelf.')
})

test('what the reporter said by mail is theirs, not of the process that read the mail', () => {
  const byMail = { kind: 'system', process: 'mail' } as const
  const events = happened(
    command('submit', reporter),
    command('ask', clerk),
    command('reply', byMail, { text: 'Links' }),
    command('add_information', byMail, { text: 'En rechts' }),
    command('ask', clerk),
    command('stop_waiting', system),
  )
  const by = (audience: (typeof audiences)[number], language: 'nl' | 'en' | 'fr' | 'de' = 'nl') =>
    timeline(events, audience, { language, names })
      .filter(({ kind }) => ['replied', 'information_added', 'waiting_ended'].includes(kind))
      .map((entry) => entry.by)
  expect(by('staff')).toEqual(['de melder, per mail', 'de melder, per mail', 'het systeem'])
  expect(by('reporter').slice(0, 2)).toEqual(['jij, per mail', 'jij, per mail'])
  expect((['en', 'fr', 'de'] as const).map((language) => by('staff', language)[0])).toEqual([
    'the reporter, by email',
    'la personne qui a signalé, par e-mail',
    'die meldende Person, per E-Mail',
  ])
})

describe('the timeline of the reporter', () => {
  test('no longer asks for an answer once the waiting is over', () => {
    const asked = (events: readonly ReportEvent[]) =>
      timeline(events, 'reporter', dutch).find(({ kind }) => kind === 'reply_requested')?.sentence
    expect(asked(detour.slice(0, 2))).toContain('Antwoord ten laatste')
    expect(asked(detour.slice(0, 3))).toBe(
      'Zolang we op jouw antwoord wachtten, stond de klok van onze belofte stil.',
    )
  })

  test('says who did what by when, in plain Dutch', () => {
    expect(
      timeline(story, 'reporter', dutch).map(({ title, sentence, by }) => [title, sentence, by]),
    ).toEqual([
      ['Ontvangen', 'Je meldde dit via de website. Je melding kwam aan bij 1777.', 'jij'],
      [
        'Geregistreerd bij Nette Stad',
        '1777 gaf de melding door aan Nette Stad. Onze belofte: klaar ten laatste maandag 30 november.',
        '1777',
      ],
      [
        'Gepland: tussen woensdag 25 en vrijdag 27 november',
        'Nette Stad voert het werk uit tussen woensdag 25 en vrijdag 27 november.',
        'Nette Stad',
      ],
      ['Bericht van Nette Stad', 'Nette Stad laat iets weten.', 'Nette Stad'],
      ['Behandeld', 'Nette Stad heeft dit opgelost.', 'Nette Stad'],
      ['Je zei: niet opgelost', 'We kijken er opnieuw naar.', 'jij'],
    ])
  })

  test('keeps the position and status of each event and the photos of the result', () => {
    const entries = timeline(story, 'reporter', dutch)
    expect(entries.map(({ position }) => position)).toEqual([1, 2, 5, 6, 7, 8])
    expect(entries.map(({ status }) => status)).toEqual([
      'received',
      'registered',
      'planned',
      null,
      'handled',
      null,
    ])
    expect(entries[4]?.attachments).toEqual(['a-2'])
  })

  test('gives the language of what the reporter wrote, and none for what staff wrote', () => {
    const texts = timeline(story, 'reporter', { ...dutch, language: 'de' }).map(({ text }) => text)
    expect(texts).toEqual([
      { text: 'Zetel en zakken op de stoep', language: 'nl' },
      null,
      null,
      { text: 'De wagen is onderweg', language: null },
      { text: 'Opgeruimd', language: null },
      { text: 'Er ligt nog een zak', language: 'nl' },
    ])
  })

  test('follows a report that goes to a partner and back', () => {
    const titles = timeline(detour, 'reporter', dutch).map(({ title }) => title)
    expect(titles).toEqual([
      'Ontvangen',
      '1777 stelde je een vraag',
      'Je gaf antwoord',
      'Geregistreerd bij Nette Stad',
      'Doorgegeven aan Groen',
      'Naar IMOG',
      'Terug bij Groen',
      'Niet behandeld',
    ])
  })
})

describe('what others see', () => {
  test.each(audiences)('never has a placeholder left or an empty sentence for %s', (audience) => {
    for (const language of ['nl', 'en', 'fr', 'de'] as const)
      for (const { title, sentence } of timeline([...story], audience, { language, names }).concat(
        timeline(detour, audience, { language, names }),
      )) {
        expect(`${title}${sentence}`).not.toMatch(/[{}]|undefined|null|: ?$/)
        expect(sentence).not.toBe('')
      }
  })

  test('has internal notes and assignments for staff only', () => {
    for (const audience of audiences) {
      const entries = timeline(story, audience, dutch)
      expect(JSON.stringify(entries).includes('boos')).toBe(audience === 'staff')
      expect(entries.some(({ internal }) => internal)).toBe(audience === 'staff')
    }
  })

  test('has no text of the reporter and no name of staff for the public', () => {
    const shown = JSON.stringify([...timeline(story, 'public', dutch), ...timeline(detour, 'public', dutch)])
    for (const hidden of [
      'Zetel',
      'zak',
      'Links',
      'privégrond',
      'Opgeruimd',
      'Het is een tak',
      'Bert',
      'Cis',
      'An"',
    ])
      expect(shown).not.toContain(hidden)
    expect(shown).toContain('De wagen is onderweg')
  })

  test('keeps reasons between colleagues from the reporter', () => {
    const shown = JSON.stringify(timeline(detour, 'reporter', dutch))
    for (const hidden of ['Het is een tak', 'Ligt op het spoor', 'Toch voor de stad', 'Bert']) {
      expect(shown).not.toContain(hidden)
      expect(JSON.stringify(timeline(detour, 'staff', dutch))).toContain(
        hidden === 'Bert' ? 'Bert, Nette Stad' : hidden,
      )
    }
    expect(shown).toContain('Dit is privégrond')
  })
})

describe('an erased report', () => {
  const erased = eraseEvents(
    happened(command('submit', reporter), command('decline', clerk), command('erase', system)),
  )

  test('keeps its steps and says that the texts were deleted', () => {
    expect(timeline(erased, 'reporter', dutch).map(({ sentence, text }) => [sentence, text])).toEqual([
      ['Je meldde dit via de website. Je melding kwam aan bij 1777. De tekst is verwijderd.', null],
      ['Dit ligt op privéterrein. De stad mag er niet werken. De tekst is verwijderd.', null],
      ['De stappen blijven zichtbaar, de persoonsgegevens niet.', null],
    ])
  })
})
