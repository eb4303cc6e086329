import { describe, expect, test } from 'vitest'
import { officeCalendar } from '../clock/index.ts'
import { eraseEvents, languages, type ReportCommand } from '../report/index.ts'
import { clerk, command, lead, member, monday, partner, reporter } from '../report/sample.test-data.ts'
import { lastAction, names } from './histories.test-data.ts'
import { noticeWords } from './index.ts'

const reading = { now: monday, calendar: officeCalendar([]), names }
const submit = command('submit', reporter, { reference: '482193704' })
const register = command('register', clerk)

/** What one recipient is told of the last of the commands. */
function toldTo(recipient: string, ...commands: readonly ReportCommand[]) {
  const { events, notices } = lastAction(commands)
  const notice = notices.find((one) => one.recipient === recipient)
  return notice === undefined ? null : noticeWords({ notice, events, reading })
}

describe('a notice to the reporter', () => {
  test('of a plan says who works on which days, what comes next and where to look', () => {
    expect(toldTo('reporter', submit, register, command('plan', lead))).toEqual({
      subject: 'Gepland: je melding over sluikstort (482-193-70-4)',
      preheader:
        'Nette Stad voert het werk uit tussen woensdag 25 en vrijdag 27 november. Je hoeft niets te doen.',
      greeting: 'Dag Jan Peeters',
      heading: 'Nette Stad voert het werk uit tussen woensdag 25 en vrijdag 27 november.',
      paragraphs: [],
      quotes: [],
      attachments: [],
      nextStep: [
        'Dit staat in de planning van Nette Stad. Verandert er iets, dan hoor je het dezelfde dag.',
        'Je hoeft niets te doen.',
      ],
      action: 'follow',
      actionLabel: 'Volg je melding',
      because: 'Je krijgt dit bericht omdat je melding een stap verder is.',
      short: '482-193-70-4: Nette Stad voert het werk uit tussen woensdag 25 en vrijdag 27 november.',
    })
  })

  test('of a question quotes it and asks for the answer', () => {
    expect(toldTo('reporter', submit, command('ask', clerk))).toMatchObject({
      subject: 'Een vraag voor jou: je melding (482-193-70-4)',
      heading: '1777 stelde je een vraag.',
      quotes: [{ text: 'Welke kant van de straat?', language: null, intro: '1777 schrijft:' }],
      action: 'reply',
      actionLabel: 'Geef antwoord',
    })
  })

  test('says in one line what a title alone leaves out: until when to answer, and why not', () => {
    expect(toldTo('reporter', submit, command('ask', clerk))?.short).toBe(
      '482-193-70-4: 1777 stelde je een vraag. Antwoord ten laatste maandag 7 december. Tot dan staat de klok van onze belofte stil.',
    )
    expect(toldTo('reporter', submit, command('decline', clerk))?.short).toBe(
      '482-193-70-4: Niet behandeld. Dit ligt op privéterrein. De stad mag er niet werken.',
    )
  })

  test('of an answer by mail quotes the reporter, not the process that read it', () => {
    const byMail = { kind: 'system', process: 'mail' } as const
    const reply = command('reply', byMail, { text: 'Links' })
    expect(toldTo('department:nette-stad', submit, register, command('ask', member), reply)).toMatchObject({
      quotes: [{ text: 'Links', intro: 'De melder schrijft:' }],
    })
  })

  test('of the result quotes it with its photos', () => {
    expect(toldTo('reporter', submit, register, command('handle', member))).toMatchObject({
      heading: 'Nette Stad heeft dit opgelost.',
      quotes: [{ text: 'Opgeruimd', intro: 'Nette Stad schrijft:' }],
      attachments: ['a-2'],
      actionLabel: 'Bekijk het resultaat',
    })
  })

  test('of what a partner solved names the partner, whoever wrote it down', () => {
    const referred = [submit, register, command('refer', clerk, { partner: 'imog' })] as const
    expect(toldTo('reporter', ...referred, command('handle', clerk))).toMatchObject({
      heading: 'IMOG heeft dit opgelost.',
      quotes: [{ intro: '1777 schrijft:' }],
    })
  })

  test('of a report that was divided says so from its first word', () => {
    expect(toldTo('reporter', submit, register, command('split', clerk))?.subject).toMatch(/^Opgesplitst: /)
  })

  test('is in the language of the reporter, the quotation as it was written', () => {
    const french = command('submit', reporter, { language: 'fr' })
    expect(toldTo('reporter', french, command('decline', clerk))).toMatchObject({
      heading: 'Non traité.',
      paragraphs: ['C’est un terrain privé. La ville ne peut pas y travailler.'],
      quotes: [{ text: 'Dit is privégrond', intro: '1777 écrit :' }],
    })
  })
})

describe('a notice to others', () => {
  test('who follow has no text that was for the reporter, no name and no next step', () => {
    const words = toldTo(
      'follower:f-1',
      submit,
      register,
      command('follow', reporter),
      command('decline', member),
    )
    expect(words).toMatchObject({
      quotes: [],
      nextStep: [],
      greeting: 'Dag',
      actionLabel: 'Bekijk de melding',
    })
    expect(words?.subject).toBe('Niet behandeld: melding over sluikstort (482-193-70-4)')
  })

  test('in the department gives the description and the promise', () => {
    expect(toldTo('department:nette-stad', submit, register)).toMatchObject({
      subject: 'Nieuw voor Nette Stad: melding over sluikstort (482-193-70-4)',
      heading: 'Nette Stad heeft een nieuwe melding.',
      paragraphs: ['Belofte aan de melder: klaar ten laatste maandag 30 november.'],
      quotes: [{ text: 'Zetel en zakken op de stoep', language: 'nl', intro: 'De melder schrijft:' }],
    })
  })

  test('at a partner gives the reason and the description, and later that it can stop', () => {
    const refer = command('refer', clerk, { partner: 'imog' })
    expect(toldTo('partner:imog', submit, refer)).toMatchObject({
      heading: 'De stad vraagt IMOG om deze melding op te volgen.',
      quotes: [{ text: 'Ligt op het spoor' }, { text: 'Zetel en zakken op de stoep' }],
      action: 'partner',
    })
    expect(toldTo('partner:imog', submit, refer, command('take_back', clerk))).toMatchObject({
      heading: 'Jullie hoeven deze melding niet meer op te volgen.',
      quotes: [],
    })
    expect(toldTo('partner:imog', submit, refer, command('take_back', partner))).toBeNull()
  })
})

test('a notice can be said again after its report was erased, without what was deleted', () => {
  const { events, notices } = lastAction([submit, register, command('handle', member)])
  for (const language of languages)
    for (const notice of notices) {
      const words = noticeWords({ notice: { ...notice, language }, events: eraseEvents(events), reading })
      expect(words?.quotes).toEqual([])
      expect(JSON.stringify(words)).not.toContain('Jan')
    }
  expect(
    noticeWords({
      notice: {
        ...notices[0],
        position: 99,
        audience: 'reporter',
        kind: 'handled',
        language: 'nl',
        withText: true,
      },
      events,
      reading,
    }),
  ).toBeNull()
})
