import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type NationalNumberRefusal, parseNationalNumber } from '@meldpunt/domain'

const words: Record<NationalNumberRefusal, MessageDescriptor> = {
  not_eleven_digits: msg`Een rijksregisternummer heeft elf cijfers. Kijk na of er een ontbreekt.`,
  wrong_check_digits: msg`Dit nummer kan niet: de twee laatste cijfers passen niet bij de rest. Vraag het opnieuw.`,
  not_a_date: msg`Dit nummer kan niet: het begint niet met een geboortedatum. Vraag het opnieuw.`,
  no_such_sequence: msg`Dit nummer kan niet: het volgnummer bestaat niet. Vraag het opnieuw.`,
}

/** What is wrong with a national number as it is typed; null where it is right, or nothing is there yet. */
export function nationalNumberFault(typed: string): string | null {
  if (typed.trim() === '') return null
  const parsed = parseNationalNumber(typed)
  return parsed.ok ? null : i18n._(words[parsed.error])
}
