import { type DueState, type Status, statuses } from '@meldpunt/domain'
import type { Inputs } from './trpc.ts'

export const dueCodes = ['late', 'at_risk', 'on_time', 'stopped', 'none'] as const satisfies readonly (
  | DueState
  | 'stopped'
  | 'none'
)[]
export type DueCode = (typeof dueCodes)[number]
export const sorts = ['due', 'received', 'status_since'] as const
export type Sort = (typeof sorts)[number]

/** What the address of the queue says, with Dutch names: clerks mail these links to each other. */
export type QueueSearch = {
  zoek?: string
  status?: Status[]
  wat?: string[]
  waar?: string[]
  dienst?: string[]
  termijn?: DueCode[]
  gevraagd?: true
  mijn?: true
  gesloten?: true
  sorteer?: Exclude<Sort, 'due'>
}

type Raw = Record<string, unknown>
export type QueueFilter = Omit<Inputs['desk']['queue'], 'sort' | 'cursor' | 'limit'>

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '')

const known = <Code extends string>(value: unknown, codes: readonly Code[]): Code[] => {
  const wanted = new Set(texts(value))
  return codes.filter((code) => wanted.has(code))
}
const isOn = (value: unknown): boolean => value === true || texts(value).includes('true')

/** Leaves out what is empty, so that an unset filter has no trace in the address. */
const list = <Name extends string, Value>(name: Name, values: readonly Value[]) =>
  values.length === 0 ? {} : { [name]: values }

/** Reads the address; what it does not know it leaves out, as an old bookmark may hold it. */
export function parseQueueSearch(raw: Raw): QueueSearch {
  const [zoek] = texts(raw.zoek)
  const sorteer = known(raw.sorteer, ['received', 'status_since'] as const)[0]
  return {
    ...(zoek ? { zoek } : {}),
    ...list('status', known(raw.status, statuses)),
    ...list('wat', texts(raw.wat)),
    ...list('waar', texts(raw.waar)),
    ...list('dienst', texts(raw.dienst)),
    ...list('termijn', known(raw.termijn, dueCodes)),
    ...(isOn(raw.gevraagd) ? { gevraagd: true } : {}),
    ...(isOn(raw.mijn) ? { mijn: true } : {}),
    ...(isOn(raw.gesloten) ? { gesloten: true } : {}),
    ...(sorteer ? { sorteer } : {}),
  }
}

/** The same, as the server takes it. */
export const toFilter = (search: QueueSearch): QueueFilter => ({
  ...(search.zoek ? { q: search.zoek } : {}),
  ...(search.status ? { statuses: search.status } : {}),
  ...(search.wat ? { categories: search.wat } : {}),
  ...(search.waar ? { postcodes: search.waar } : {}),
  ...(search.dienst ? { departments: search.dienst } : {}),
  ...(search.termijn ? { due: search.termijn } : {}),
  ...(search.gevraagd ? { flagged: true } : {}),
  ...(search.mijn ? { assignedToMe: true } : {}),
  ...(search.gesloten ? { closedToo: true } : {}),
})

/** The address of a saved view. */
export const fromFilter = (filter: QueueFilter): QueueSearch =>
  parseQueueSearch({
    zoek: filter.q,
    status: filter.statuses,
    wat: filter.categories,
    waar: filter.postcodes,
    dienst: filter.departments,
    termijn: filter.due,
    gevraagd: filter.flagged,
    mijn: filter.assignedToMe,
    gesloten: filter.closedToo,
  })

export const sortOf = (search: QueueSearch): Sort => search.sorteer ?? 'due'

/** What a view fixes; words, category and place only narrow it, so that the view stays the one you are in. */
const fixedPart = ({ status, dienst, termijn, gevraagd, mijn, gesloten }: QueueSearch): string =>
  JSON.stringify([status ?? [], [...(dienst ?? [])].sort(), termijn ?? [], !!gevraagd, !!mijn, !!gesloten])

export const isInView = (search: QueueSearch, filter: QueueFilter): boolean =>
  fixedPart(search) === fixedPart(fromFilter(filter))
