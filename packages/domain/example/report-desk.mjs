// A report desk in sixty lines: somebody reports, routing explains where it goes, a department handles it, and everybody
// reads the same story. The domain decides and remembers nothing: clock, ids and storage are the program's own.
import {
  decide,
  dueMoment,
  formatInstant,
  initialReport,
  legalCommands,
  namesFrom,
  officeCalendar,
  parseRules,
  reference,
  replay,
  route,
  statusLabels,
  timeline,
} from '@meldpunt/domain'

const parsed = parseRules([
  {
    id: 'waste',
    name: 'Waste goes to the clean-city team',
    when: { kind: 'category', in: ['fly-tipping', 'litter'] },
    // biome-ignore lint/suspicious/noThenProperty: a rule reads when .. then, and is never awaited
    then: {
      to: { kind: 'department', code: 'nette-stad' },
      priority: 'normal',
      promiseWorkingDays: 5,
      registerAtOnce: false,
    },
  },
])
if (!parsed.ok) throw new Error(parsed.error.map(({ path, mend }) => `${path}: ${mend}`).join('\n'))

const clerk = { kind: 'clerk', memberId: 'an', name: 'An' }
const crew = { kind: 'department', memberId: 'bert', name: 'Bert', departments: ['nette-stad'] }
const parks = { kind: 'department', memberId: 'dora', name: 'Dora', departments: ['groen'] }
const reporter = { kind: 'reporter', personId: null }

/** The log is all there is to store; the state is what replaying it gives. */
const log = []
let now = Date.UTC(2026, 10, 23, 9)

function send(actor, type, data = {}) {
  now += 3_600_000
  const envelope = { type, actor, eventId: `event-${log.length + 1}`, occurredAt: now, recordedAt: now }
  const decision = decide(log.length === 0 ? initialReport : replay(log), { ...envelope, ...data })
  if (decision.ok) log.push(...decision.events)
  else console.log(`${actor.kind} may not ${type}: ${decision.rejection.code}`)
}

const description = 'Sofa and bags on the pavement'
const number = reference.parse('482-193-70-4')
if (!number.ok) throw new Error(number.error)
send(reporter, 'submit', {
  reportId: 'report-1',
  reference: number.value,
  channel: 'web',
  language: 'nl',
  description,
  category: 'fly-tipping',
  complaint: false,
  place: null,
  seenAt: null,
  contact: { name: null, email: 'jan@example.org', phone: null, channels: ['mail'] },
  answers: {},
  attachments: [],
  personId: null,
  responseDue: null,
  partOf: null,
})

const rules = { version: 1, rules: parsed.value, zones: [] }
const nothingKnown = {
  categoryGroup: null,
  point: null,
  postcode: null,
  street: null,
  roadOwner: null,
  answers: {},
}
const routing = route(rules, {
  ...nothingKnown,
  category: 'fly-tipping',
  description,
  channel: 'web',
  at: now,
})
console.log(`Routed to ${routing.destination.code} by rule "${routing.ruleName}"`)

const due = dueMoment(now, { workingDays: routing.promiseWorkingDays ?? 10 }, officeCalendar([]))
console.log(`Promised by ${formatInstant(due, 'en')}`)
send(clerk, 'register', {
  category: 'fly-tipping',
  complaint: false,
  public: true,
  routed: {
    department: routing.destination.code,
    ruleSetVersion: rules.version,
    explanation: routing.explanation,
    byHand: null,
  },
  promise: { workingDays: 5, due, firstActionDue: null },
})
send(parks, 'start')
send(crew, 'plan', {
  days: { first: '2026-11-25', last: '2026-11-27', crew: 'crew-2' },
  explanation: null,
  today: '2026-11-23',
})
console.log(`The crew may now: ${legalCommands(replay(log), crew).join(', ')}`)
send(crew, 'handle', { text: 'Opgeruimd en geveegd.', attachments: ['photo-1'], needsPhoto: true })

const report = replay(log)
console.log(`\n${reference.format(report.reference)} is "${statusLabels.nl[report.status]}"`)
const names = namesFrom({ departments: { 'nette-stad': 'Nette Stad' }, partners: {}, categories: {} })
for (const entry of timeline(log, 'reporter', { language: 'nl', names }))
  console.log(
    `${formatInstant(entry.at, 'nl')}  ${entry.sentence}${entry.text ? ` "${entry.text.text}"` : ''}`,
  )
