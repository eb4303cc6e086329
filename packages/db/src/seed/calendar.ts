import type { ClosingDaySeed } from './shape.ts'

/** Days on which the city closes beyond the ten legal holidays. Examples: the council sets them each year. */
export const closingDays: readonly ClosingDaySeed[] = [
  { day: '2026-01-02', name: 'Tweede nieuwjaarsdag' },
  { day: '2026-05-15', name: 'Brugdag na Hemelvaart' },
  { day: '2026-07-20', name: 'Brugdag voor de nationale feestdag' },
  { day: '2026-11-02', name: 'Allerzielen' },
  { day: '2026-12-24', name: 'Kerstavond' },
  { day: '2026-12-31', name: 'Oudjaar' },
  { day: '2027-05-07', name: 'Brugdag na Hemelvaart' },
  { day: '2027-07-12', name: 'Vervangt het feest van de Vlaamse Gemeenschap' },
  { day: '2027-11-02', name: 'Allerzielen' },
  { day: '2027-11-12', name: 'Brugdag na Wapenstilstand' },
  { day: '2027-12-24', name: 'Kerstavond' },
  { day: '2027-12-31', name: 'Oudjaar' },
]
