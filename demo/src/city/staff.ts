import type { Actor } from '@meldpunt/domain'
import type { Random } from './random.ts'

type Named = readonly [id: string, name: string]

const clerks: readonly Named[] = [
  ['els.verhaeghe', 'Els Verhaeghe'],
  ['hatice.aydin', 'Hatice Aydin'],
]
const members: Readonly<Record<string, readonly Named[]>> = {
  'nette-stad': [
    ['nadia.maes', 'Nadia Maes'],
    ['jef.claeys', 'Jef Claeys'],
  ],
  'publieke-ruimte': [
    ['koen.bossuyt', 'Koen Bossuyt'],
    ['fatima.benali', 'Fatima Benali'],
  ],
  groen: [
    ['lien.deprez', 'Lien Deprez'],
    ['pieter.vanneste', 'Pieter Vanneste'],
  ],
}
const someone: readonly Named[] = [['dienst', 'Medewerker van de dienst']]

export const crews: Readonly<Record<string, readonly string[]>> = {
  'nette-stad': ['Ploeg Zuid', 'Ploeg Noord', 'Ploeg Grofvuil', 'Veegploeg'],
  'publieke-ruimte': ['Ploeg Zuid', 'Ploeg Noord', 'Ploeg Asfalt'],
  groen: ['Ploeg Bomen', 'Ploeg Maaien'],
}

export const pickClerk = (random: Random): Actor => {
  const [memberId, name] = random.pick(clerks)
  return { kind: 'clerk', memberId, name }
}

/** Somebody of the department; at the desk itself that is a clerk. */
export const pickMember = (random: Random, department: string): Actor => {
  if (department === '1777') return pickClerk(random)
  const [memberId, name] = random.pick(members[department] ?? someone)
  return { kind: 'department', memberId, name, departments: [department] }
}
