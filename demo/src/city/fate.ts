import type { Random } from './random.ts'

const fates = [
  'received',
  'answered',
  'awaiting_reply',
  'registered',
  'in_progress',
  'planned',
  'handled',
  'referred',
  'declined',
  'withdrawn',
  'reopened',
  'flagged',
] as const
/** How far a report of the demo has come by today. */
export type Fate = (typeof fates)[number]

type Chances = Partial<Record<Fate, number>>

const fresh: Chances = {
  received: 30,
  registered: 28,
  in_progress: 12,
  planned: 12,
  awaiting_reply: 8,
  handled: 5,
  referred: 5,
}
const recent: Chances = {
  registered: 12,
  in_progress: 14,
  planned: 18,
  awaiting_reply: 8,
  handled: 34,
  referred: 6,
  declined: 4,
  withdrawn: 2,
  flagged: 1,
  reopened: 1,
}
/** Most promises have ended by then, so what is still open is late: some, not many. */
const older: Chances = {
  registered: 4,
  in_progress: 6,
  planned: 8,
  awaiting_reply: 3,
  handled: 66,
  referred: 4,
  declined: 5,
  withdrawn: 2,
  flagged: 1,
  reopened: 1,
}
const old: Chances = { handled: 178, declined: 14, withdrawn: 5, flagged: 1, in_progress: 1, referred: 1 }

const chancesAt = (ageInDays: number): Chances => {
  if (ageInDays < 2) return fresh
  if (ageInDays < 6) return recent
  return ageInDays < 18 ? older : old
}

/** The younger a report, the less far it has come; questions are answered at once, save those of the last hours. */
export const pickFate = (random: Random, ageInDays: number, isQuestion: boolean): Fate => {
  if (isQuestion) return ageInDays < 0.3 ? 'received' : 'answered'
  const chances = chancesAt(ageInDays)
  const urn = fates.flatMap((fate) => Array<Fate>(chances[fate] ?? 0).fill(fate))
  return random.pick(urn)
}
