import { describe, expect, test } from 'vitest'
import { officeCalendar } from '../clock/index.ts'
import {
  evolve,
  initialReport,
  type Report,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '../report/index.ts'
import {
  clerk,
  command,
  eventsOf,
  given,
  hours,
  lead,
  member,
  monday,
  reporter,
} from '../report/sample.test-data.ts'
import { namesFrom } from '../words/index.ts'
import { nextStep, type Reading, statementFor, trackSteps } from './index.ts'

const names = namesFrom({
  departments: { '1777': '1777', 'nette-stad': 'Nette Stad' },
  partners: { imog: 'IMOG' },
  categories: {},
})
const reading: Reading = { now: monday, calendar: officeCalendar([]), language: 'nl', names }
const submit = command('submit', reporter, { responseDue: monday + 7 * hours })
const register = command('register', clerk)
const plan = command('plan', lead)
const handle = command('handle', member)

const said = (report: Report, more: Partial<Reading> = {}) =>
  statementFor(report, { ...reading, ...more })
    .map(({ text, emphasis }) => (emphasis ? `*${text}*` : text))
    .join('')

function eventsFrom(...commands: readonly ReportCommand[]): readonly ReportEvent[] {
  let state: ReportState = initialReport
  return commands.flatMap((one) => {
    const events = eventsOf(state, one)
    state = events.reduce(evolve, state)
    return events
  })
}

describe('the statement', () => {
  test.each([
    [[submit], '1777 leest je melding *ten laatste maandag 23 november*.'],
    [[submit, register], 'Nette Stad lost dit op, *ten laatste maandag 30 november*.'],
    [
      [submit, register, command('start', member)],
      'Nette Stad is ermee bezig. Klaar *ten laatste maandag 30 november*.',
    ],
    [[submit, register, plan], 'Nette Stad voert het werk uit *tussen woensdag 25 en vrijdag 27 november*.'],
    [[submit, command('ask', clerk)], 'We wachten op *jouw antwoord*.'],
    [[submit, command('refer', clerk, { partner: 'imog' })], '*IMOG* volgt je melding verder op.'],
    [[submit, register, handle], 'Het is *opgelost*, op maandag 23 november.'],
    [[submit, command('withdraw', reporter)], 'Je melding is *ingetrokken*, op maandag 23 november.'],
    [
      [submit, register, handle, command('request_reopen', reporter)],
      'Niet opgelost? *Een medewerker kijkt ernaar.*',
    ],
    [[submit, register, command('merge', clerk)], 'Je melding gaat verder samen met *111-111-11-1*.'],
    [
      [submit, register, command('split', clerk)],
      'Je melding is verdeeld in *2 delen*. Elk deel heeft een eigen dienst.',
    ],
  ])('says where it stands (%#)', (commands, sentence) => {
    expect(said(given(...commands))).toBe(sentence)
  })

  test('owns up to a promise that was missed and to planned days that have passed', () => {
    const later = { now: monday + 30 * 24 * hours }
    expect(said(given(submit, register), later)).toBe(
      'Nette Stad is *later dan beloofd*. Dit moest klaar zijn op maandag 30 november.',
    )
    expect(said(given(submit, register, plan), later)).toContain('*Je hoort nog of het gelukt is.*')
    expect(said(given(submit), later)).toBe('Je melding is *aangekomen bij 1777*.')
  })
})

describe('the next step', () => {
  test('of a planned report gives the range, the promise and nothing to do', () => {
    expect(nextStep(given(submit, register, plan), reading)).toMatchObject({
      holder: { kind: 'department', code: 'nette-stad', name: 'Nette Stad' },
      when: 'Gepland tussen woensdag 25 en vrijdag 27 november. Onze belofte: klaar ten laatste maandag 30 november. We zitten op schema.',
      you: 'Je hoeft niets te doen.',
      range: { first: '2026-11-25', last: '2026-11-27' },
      due: { day: '2026-11-30', state: 'on_time' },
      waitingForYou: false,
    })
  })

  test('of a plan that ends after the promise does not call that on schedule', () => {
    const days = { first: '2026-11-30', last: '2026-12-02', crew: null }
    expect(nextStep(given(submit, register, command('plan', lead, { days })), reading).when).toBe(
      'Gepland tussen maandag 30 november en woensdag 2 december. Onze belofte: klaar ten laatste maandag 30 november. De planning loopt langer dan we beloofden.',
    )
  })

  test('waits for the reporter after a question, with the last day and a clock that stands still', () => {
    const next = nextStep(given(submit, register, command('ask', clerk)), reading)
    expect(next).toMatchObject({ waitingForYou: true, until: '2026-12-07', due: { state: 'stopped' } })
    expect(next.you).toBe('Jij bent aan zet. Antwoord ten laatste maandag 7 december.')
    expect(next.when).toContain('De klok van onze belofte staat stil.')
    expect(next.commands).toContain('reply')
  })

  test('of a finished report offers "not solved" until the term ends', () => {
    const done = given(submit, register, handle)
    const reopenUntil = monday + 14 * 24 * hours
    expect(nextStep(done, { ...reading, reopenUntil }).you).toBe(
      'Is het niet opgelost? Zeg het ons ten laatste maandag 7 december.',
    )
    const late = nextStep(done, { ...reading, reopenUntil, now: reopenUntil + 1 })
    expect(late.commands).not.toContain('request_reopen')
    expect(late.you).toBe('Je hoeft niets te doen.')
  })

  test('names no day by which it is read once that day has passed', () => {
    expect(nextStep(given(submit), reading).when).toBe('Dat gebeurt ten laatste maandag 23 november.')
    const late = nextStep(given(submit), { ...reading, now: monday + 48 * hours })
    expect(late.when).toBe('We kunnen nog niet zeggen wanneer dit klaar is.')
  })
})

describe('the track', () => {
  const shape = (...commands: readonly ReportCommand[]) =>
    trackSteps(eventsFrom(...commands), reading).map(
      ({ status, state, kind }) => `${state} ${status} ${kind}`,
    )

  test('runs from received over now to what is expected', () => {
    expect(shape(submit)).toEqual([
      'now received step',
      'todo registered step',
      'todo planned step',
      'todo handled step',
    ])
    expect(trackSteps(eventsFrom(submit, register, plan), reading)).toMatchObject([
      { status: 'received', state: 'done', stateLabel: 'Gedaan', at: monday },
      { status: 'registered', state: 'done', detail: 'Doorgegeven aan Nette Stad' },
      { status: 'planned', stateLabel: 'Nu', days: { first: '2026-11-25', last: '2026-11-27' } },
      {
        status: 'handled',
        stateLabel: 'Verwacht',
        at: null,
        detail: 'Klaar ten laatste maandag 30 november',
      },
    ])
  })

  test('has a lock while it waits for the reporter, and the river behind it once answered', () => {
    expect(shape(submit, register, command('ask', clerk))).toContain('now awaiting_reply lock')
    expect(shape(submit, register, command('ask', clerk), command('reply', reporter))).toEqual([
      'done received step',
      'done registered step',
      'done awaiting_reply lock',
      'now registered step',
      'todo planned step',
      'todo handled step',
    ])
  })

  test('has side arms for a partner and for what is declined, and no future after the end', () => {
    expect(shape(submit, command('refer', clerk, { partner: 'imog' }))).toEqual([
      'done received step',
      'now referred partner_arm',
      'todo handled step',
    ])
    expect(shape(submit, command('decline', clerk))).toEqual(['done received step', 'now declined dead_arm'])
    expect(trackSteps(eventsFrom(submit, register, handle), reading).at(-1)?.stateLabel).toBe('Aangekomen')
  })

  test('does not bend for a moved plan or another department', () => {
    const moved = command('plan', lead, { days: { first: '2026-12-01', last: '2026-12-02', crew: null } })
    const steps = trackSteps(eventsFrom(submit, register, plan, moved), reading)
    expect(steps.filter(({ status }) => status === 'planned')).toMatchObject([
      { days: { first: '2026-12-01' } },
    ])
  })
})

describe('what the reporter can say once it is closed', () => {
  const reopenUntil = monday + 24 * 14 * hours
  test.each([
    [[submit, register, handle], 'Is het niet opgelost? Zeg het ons ten laatste maandag 7 december.'],
    [
      [submit, command('answer', clerk)],
      'Helpt dit antwoord niet? Zeg het ons ten laatste maandag 7 december.',
    ],
    [
      [submit, command('decline', clerk)],
      'Ben je het er niet mee eens? Zeg het ons ten laatste maandag 7 december.',
    ],
    [
      [submit, command('withdraw', reporter)],
      'Is het toch nog nodig? Zeg het ons ten laatste maandag 7 december.',
    ],
  ])('depends on how it was closed (%#)', (commands, words) => {
    expect(nextStep(given(...commands), { ...reading, reopenUntil }).you).toBe(words)
  })

  test('asks for an opinion only where there is a result, and not while a person looks at it again', () => {
    expect(nextStep(given(submit, register, handle), reading).commands).toContain('rate')
    expect(nextStep(given(submit, command('decline', clerk)), reading).commands).toContain('rate')
    expect(nextStep(given(submit, command('withdraw', reporter)), reading).commands).not.toContain('rate')
    const flagged = [submit, register, handle, command('request_reopen', reporter)]
    expect(nextStep(given(...flagged), reading).commands).not.toContain('rate')
    const kept = given(...flagged, command('keep_closed', member))
    expect(nextStep(kept, reading).commands).toContain('rate')
  })
})

test('what is over is told as past on the track', () => {
  const events = eventsFrom(
    submit,
    register,
    command('start', member),
    plan,
    command('ask', member),
    command('reply', reporter),
    handle,
  )
  expect(trackSteps(events, reading).map(({ detail }) => detail)).toEqual([
    'Je melding kwam aan bij 1777',
    'Doorgegeven aan Nette Stad',
    'Nette Stad werkte eraan',
    'Beloofd: tussen woensdag 25 en vrijdag 27 november',
    'We stelden je een vraag',
    'Beloofd: tussen woensdag 25 en vrijdag 27 november',
    'Opgelost',
  ])
})
