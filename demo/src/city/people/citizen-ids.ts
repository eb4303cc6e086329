import { type Citizen, citizens } from '../../citizens.ts'
import { createIds } from '../city-ids.ts'

const firstDay = Date.UTC(2026, 0, 5, 8)

const idBySub: ReadonlyMap<string, string> = (() => {
  const ids = createIds('person')
  return new Map(citizens.map(({ sub }) => [sub, ids(firstDay)]))
})()

/** Under which id the city knows this person; the same at every start. */
export const personIdOf = ({ sub }: Citizen): string => {
  const id = idBySub.get(sub)
  if (id === undefined) throw new Error(`There is no citizen ${sub}`)
  return id
}

export const citizenOf = (personId: string): Citizen | null =>
  citizens.find((citizen) => personIdOf(citizen) === personId) ?? null
