import { type Citizen, citizens } from '../../citizens.ts'
import { createRandom } from '../random.ts'

/** How the city came to know whose report it is. */
export type Way = 'signed_in' | 'secret_link' | 'national_number' | 'name_and_birth_date' | 'confirmed_mail'

export type Ownership = { citizen: Citizen; way: Way }

type Share = Partial<Record<Way, number>>

/** Out of 400 reports; about one in seven has an owner whom the city knows. */
const shares: Readonly<Record<string, Share>> = {
  'annelies.vercruysse': { signed_in: 15, secret_link: 4, confirmed_mail: 3, national_number: 3 },
  'jonas.declercq': { national_number: 3 },
  'geert.lambrecht': { signed_in: 4, confirmed_mail: 2 },
  'marleen.claerhout': { signed_in: 3, national_number: 2 },
  'chloe.fontaine': { signed_in: 3, secret_link: 1 },
  'karl.meyer': { signed_in: 3, confirmed_mail: 1 },
  'emily.watson': { signed_in: 3, national_number: 1 },
  'yusuf.demir': { signed_in: 5 },
  'rosa.dhondt': { name_and_birth_date: 5 },
}

const ways: readonly Way[] = [
  'signed_in',
  'secret_link',
  'national_number',
  'name_and_birth_date',
  'confirmed_mail',
]

const ownedBy = (citizen: Citizen, of: number): readonly Ownership[] =>
  ways.flatMap((way) => {
    const share = shares[citizen.sub]?.[way] ?? 0
    return Array<Ownership>(Math.ceil((share * of) / 400)).fill({ citizen, way })
  })

/** Which of so many reports have an owner, by their place in the row; the same for the same number. */
export const ownerships = (count: number): ReadonlyMap<number, Ownership> => {
  const random = createRandom(2026)
  const owned = citizens.flatMap((citizen) => ownedBy(citizen, count))
  // Newer ones are drawn sooner, so that the list of who is first has open reports too.
  const lotOf = (at: number) => random.below(1_000_000) * (1 - at / count)
  const places = Array.from({ length: count }, (_, at) => ({ at, lot: lotOf(at) }))
  const drawn = places.toSorted((a, b) => a.lot - b.lot)
  return new Map(owned.flatMap((one, nth) => (drawn[nth] ? [[drawn[nth].at, one] as const] : [])))
}
