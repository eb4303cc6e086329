/** What the address of the access log says, with Dutch names. */
export type AccessSearch = { melding?: string; medewerker?: string; persoon?: string }

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const textOf = (value: unknown): string => {
  const [first] = [value].flat()
  return typeof first === 'string' ? first.trim() : ''
}
const idOf = (value: unknown): string => (uuid.test(textOf(value)) ? textOf(value) : '')
const named = <Name extends string>(name: Name, value: string) => (value === '' ? {} : { [name]: value })

/** Reads the address; what it does not know it leaves out. */
export const parseAccessSearch = (raw: Readonly<Record<string, unknown>>): AccessSearch => ({
  ...named('melding', textOf(raw.melding)),
  ...named('medewerker', idOf(raw.medewerker)),
  ...named('persoon', idOf(raw.persoon)),
})
