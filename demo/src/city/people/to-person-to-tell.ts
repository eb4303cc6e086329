import type { PersonOf } from '@meldpunt/domain'
import { citizenOf } from './citizen-ids.ts'

/** How the citizens of the demo are told: mail where they gave an address, and messages of Mijn Burgerprofiel. */
export const personToTell: PersonOf = (personId) => {
  const citizen = citizenOf(personId)
  if (citizen === null) return null
  const { email, phone, language } = citizen
  return { channels: ['mail', 'mijn_burgerprofiel'], email, phone, language }
}
