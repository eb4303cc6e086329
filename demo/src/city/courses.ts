import type { Fate } from './fate.ts'
import type { Life } from './life-so-far.ts'
import { pickClerk, pickMember } from './staff.ts'
import { ask, handle, later, note, plan, refer, register, reply, start } from './steps.ts'

const reporter = { kind: 'reporter', personId: null } as const
const partnersByGuess = ['imog', 'politie', 'fluvius', 'awv']
const reachable = ({ chronicle }: Life) => chronicle.report().channels.some((channel) => channel !== 'none')

const notes = [
  'Ter plaatse geweest, niets gevonden aan de even kant.',
  'Zelfde plek als vorige maand, misschien een camera?',
  'Materiaal besteld, komt woensdag toe.',
  'Buurvrouw zegt dat het van de verbouwing komt.',
]

const work = (life: Life) => {
  const { partner } = register(life)
  if (partner) return refer(life, partner)
  if (life.random.chance(30)) note(life, life.random.pick(notes))
  if (reachable(life) && life.random.chance(18)) {
    ask(life)
    reply(life)
  }
  start(life)
}

const workToTheEnd = (life: Life) => {
  work(life)
  if (life.random.chance(55)) plan(life, { from: 1, upcoming: false })
  handle(life)
}

const close = (life: Life) => {
  workToTheEnd(life)
  const rated = reachable(life) && life.random.chance(35)
  if (rated)
    life.chronicle.tell(later(life, 1, 60), reporter, {
      type: 'rate',
      score: life.random.pick([2, 3, 4, 4, 5, 5, 5] as const),
      text: life.random.chance(40) ? 'Snel opgelost, bedankt!' : null,
    })
}

const flag = (life: Life) => {
  workToTheEnd(life)
  life.chronicle.tell(later(life, 10, 60), reporter, {
    type: 'request_reopen',
    text: 'Er ligt nog altijd een deel. Kijk eens achter de cabine.',
    attachments: [],
    reopenTermEnds: life.now,
  })
}

/** What happens on the way to each fate; each step goes through the rules of the domain. */
export const courses: Readonly<Record<Fate, (life: Life) => void>> = {
  received: () => undefined,
  answered: (life) =>
    life.chronicle.tell(later(life, 0, 4), pickClerk(life.random), {
      type: 'answer',
      text: 'Dat kan elke werkdag van 9 tot 12 uur aan het loket, en op woensdag ook van 14 tot 17 uur. Een afspraak maak je op de website.',
      answerId: null,
    }),
  awaiting_reply: (life) => {
    register(life)
    if (reachable(life)) ask(life)
  },
  registered: (life) => void register(life),
  in_progress: work,
  planned: (life) => {
    work(life)
    plan(life, { from: 1 + life.random.below(4), upcoming: true })
  },
  handled: close,
  referred: (life) => refer(life, register(life).partner ?? life.random.pick(partnersByGuess)),
  declined: (life) => {
    register(life)
    life.chronicle.tell(later(life, 5, 60), pickMember(life.random, life.chronicle.report().department), {
      type: 'decline',
      reason: life.random.pick(['private_property', 'not_found', 'not_competent'] as const),
      explanation:
        'We gingen kijken. Dit ligt op privégrond, daar mag de stad niet werken. Neem contact op met de eigenaar.',
    })
  },
  withdrawn: (life) => {
    register(life)
    life.chronicle.tell(later(life, 2, 30), reporter, { type: 'withdraw', mergedReporters: 0 })
  },
  flagged: flag,
  reopened: (life) => {
    flag(life)
    life.chronicle.tell(later(life, 1, 20), pickClerk(life.random), {
      type: 'reopen',
      reason: 'De melder stuurde een nieuwe beschrijving. We gaan terug kijken.',
      promise: null,
    })
  },
}
