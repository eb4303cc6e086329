import { parseNationalNumber } from '@meldpunt/domain'
import { z } from 'zod'
import { phaseOf } from './phases.ts'

/** The kinds of fields that what is sent to Mijn Burgerprofiel consists of. */
export const text = (longest: number) => z.string().trim().min(1).max(longest)
export const uri = z.url({ protocol: /^https?$/ })
export const moment = z.iso.datetime({ offset: true })
export const dossierNumber = text(50)
export const flemishCode = z.enum([
  'Ingediend',
  'InBehandeling',
  'DossierOnvolledig',
  'Stopgezet',
  'Uitgevoerd',
])
export const flemishPhase = z.enum(['Samenstelling', 'Behandeling', 'Beslissing', 'Uitvoering'])

/** Eleven digits without signs, with the right check digits. */
export const nationalNumber = z.string().refine(
  (value) => {
    const parsed = parseNationalNumber(value)
    return parsed.ok && parsed.value === value
  },
  { error: 'is no national number of eleven digits' },
)

export const isInPhase = (code: string, phase: string): boolean => phaseOf[code] === phase
export const otherPhase = 'does not belong to this code'
