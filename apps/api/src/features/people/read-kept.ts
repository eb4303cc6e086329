import {
  listAccessOf,
  listErasureRequests,
  listEventsOfReports,
  listKeptOfPerson,
  listReportsOfPerson,
  logAccess,
} from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { CoreDeps } from '../../context.ts'
import { getPerson } from './get-person.ts'
import type { KeptView } from './kept-view.ts'
import { toKeptView } from './to-kept-view.ts'

const mostLines = 1000
const mostRequests = 100

/** All that is kept about somebody, for them to see or take along; that they looked is kept as well. */
export async function readKept(deps: CoreDeps, personId: string, language: Language): Promise<KeptView> {
  const { write } = deps.db
  const now = deps.clock()
  const person = await getPerson(write, personId)
  const line = { actor: 'person', memberId: null, personId, reportId: null, at: now } as const
  await logAccess(write, { ...line, what: 'own_data' })
  const [city, mine, beside, access, requests] = await Promise.all([
    deps.cityData.current(),
    listReportsOfPerson(write, personId),
    listKeptOfPerson(write, personId),
    listAccessOf(write, { personId, cursor: null, limit: mostLines }),
    listErasureRequests(write, { personId, limit: mostRequests }),
  ])
  const pasts = await listEventsOfReports(
    write,
    mine.map(({ report }) => report.id),
  )
  const reports = mine.map(({ report }) => ({ report, events: pasts.get(report.id) ?? [] }))
  const { publicUrl } = deps
  return toKeptView({
    ...{ now, city, language, publicUrl, person, reports, beside, requests },
    access: access.rows,
  })
}
