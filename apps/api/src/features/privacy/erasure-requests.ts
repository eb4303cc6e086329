import {
  type ErasureRequest,
  listAccounts,
  listErasureRequests,
  listLooseReports,
  listPersons,
  listReportsOfPerson,
  type Person,
} from '@meldpunt/db'
import { type Report, shownStatus, showReference, statusLabels } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { maySee } from '../../command/access.ts'
import { mayErase } from '../../command/forget-citizen.ts'
import type { Context, SessionMember } from '../../context.ts'
import { onlyStaffOf } from '../../trpc.ts'
import type { ErasureRequestView } from './privacy-view.ts'

const most = 200
const outcome = z.object({ erased: z.number(), unlinked: z.number() })
type Reading = Context & { member: SessionMember }

/** Who deals with what citizens ask about their data. */
export const privacyProcedure = onlyStaffOf(['admin', 'ombudsman'])

function readOutcome(text: string | null): ErasureRequestView['outcome'] {
  if (text === null) return null
  const read = outcome.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}

const toHindering = ({ language }: Reading, report: Report) => ({
  ...{ id: report.id, reference: showReference(report.reference), status: shownStatus(report) },
  statusLabel: statusLabels[language][shownStatus(report)],
})

/** What would become of the reports of somebody, were they forgotten now. */
async function standing(ctx: Reading, personId: string) {
  const { write } = ctx.deps.db
  const reports = (await listReportsOfPerson(write, personId)).map(({ report }) => report)
  const loose = await listLooseReports(write, personId)
  const goes = await Promise.all(
    reports.map((report) => mayErase(write, report, { kind: 'system', process: 'erasure_request' })),
  )
  const stays = reports.filter((_report, index) => !goes[index])
  const shown = stays.filter((report) => maySee(ctx.member, report))
  return {
    open: shown.map((report) => toHindering(ctx, report)),
    hiddenOpen: stays.length - shown.length,
    closed: reports.length - stays.length,
    loose: loose.filter((report) => maySee(ctx.member, report)).map((report) => toHindering(ctx, report)),
  }
}

const nameOf = ({ givenName, familyName }: Person) => `${givenName ?? ''} ${familyName ?? ''}`.trim()
const none = { open: [], hiddenOpen: 0, closed: 0, loose: [] }

/** What citizens asked, the open ones first. Keeping the desk in order takes nobody's name. */
export const erasureRequests = privacyProcedure.query(
  async ({ ctx }): Promise<readonly ErasureRequestView[]> => {
    const { write } = ctx.deps.db
    const [requests, accounts] = await Promise.all([
      listErasureRequests(write, { personId: null, limit: most }),
      listAccounts(write),
    ])
    const open = requests.filter(({ doneAt }) => doneAt === null).map(({ personId }) => personId)
    const persons = ctx.member.role === 'ombudsman' ? await listPersons(write, open) : []
    const toView = async (request: ErasureRequest): Promise<ErasureRequestView> => {
      const { id, personId, askedAt, doneAt, doneBy } = request
      const person = persons.find((known) => known.id === personId)
      return {
        ...{ id, personId, askedAt, doneAt, name: person ? nameOf(person) : null },
        doneBy: accounts.find(({ memberId }) => memberId === doneBy)?.name ?? doneBy,
        outcome: readOutcome(request.outcome),
        ...(doneAt === null ? await standing(ctx, personId) : none),
      }
    }
    return Promise.all(requests.map(toView))
  },
)
