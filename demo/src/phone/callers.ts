import { showPhone } from '@meldpunt/domain'
import { citizens, nameOf } from '../citizens.ts'

/** A number of the city itself, from which colleagues call. */
export const ownNumber = '+3256241777'

/** Who can call the desk of the demo; `from` is what the exchange tells. */
export type DemoCaller = { code: string; from: string; label: string }

const known: readonly DemoCaller[] = citizens.flatMap((citizen) =>
  citizen.phone === null
    ? []
    : [{ code: citizen.sub, from: citizen.phone, label: `${nameOf(citizen)} (${showPhone(citizen.phone)})` }],
)

export const demoCallers: readonly DemoCaller[] = [
  ...known,
  { code: 'unknown', from: '0470 55 12 99', label: 'Iemand die nog nooit belde (0470 55 12 99)' },
  { code: 'anonymous', from: 'anonymous', label: 'Iemand met een verborgen nummer' },
  { code: 'abroad', from: '0033612345678', label: 'Iemand uit Frankrijk (+33 6 12 34 56 78)' },
  { code: 'short', from: '1777', label: 'Het nummer 1777 zelf' },
  { code: 'own', from: ownNumber, label: 'Een collega van de stad (056 24 17 77)' },
]
