import {
  evolve,
  initialReport,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '../report/index.ts'
import { eventsOf } from '../report/sample.test-data.ts'
import { namesFrom } from '../words/index.ts'
import { type Happened, type Notice, noticesFor } from './index.ts'

export const names = namesFrom({
  departments: { '1777': '1777', 'nette-stad': 'Nette Stad', groen: 'Groen' },
  partners: { imog: 'IMOG', infrabel: 'Infrabel' },
  categories: { 'fly-tipping': 'Sluikstort', litter: 'Zwerfvuil' },
})

export const shell = {
  mergedReporters: [],
  personOf: () => null,
  departmentAddress: (code: string) => (code === '1777' ? null : `${code}@stad.example`),
  partnerAddress: (code: string) => `meldingen@${code}.example`,
  staffLanguage: 'nl',
} as const satisfies Partial<Happened>

/** All events of the commands, and the notices of the last of them. */
export function lastAction(
  commands: readonly ReportCommand[],
  more: Partial<Happened> = {},
): { events: readonly ReportEvent[]; notices: readonly Notice[] } {
  let state: ReportState = initialReport
  let all: readonly ReportEvent[] = []
  let notices: readonly Notice[] = []
  for (const one of commands) {
    const before = state
    const events = eventsOf(before, one)
    state = events.reduce(evolve, before)
    all = [...all, ...events]
    if (state.status !== 'none') notices = noticesFor({ before, after: state, events, ...shell, ...more })
  }
  return { events: all, notices }
}
