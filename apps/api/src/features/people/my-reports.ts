import { beginVisit, listEventsOfReports, listReportsOfPerson } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { CoreDeps } from '../../context.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { citizenProcedure } from '../../trpc.ts'
import type { MyReport, MyReportsView } from './my-reports-view.ts'
import { goesOn, toMyReport } from './to-my-report.ts'

const urgency = ({ waitingForYou, news }: MyReport): number =>
  (waitingForYou ? 0 : 2) + (news === null ? 1 : 0)

/** Read where it is written: who just sent a report finds it here. */
async function readMyReports(deps: CoreDeps, personId: string, shown: Language): Promise<MyReportsView> {
  const db = deps.db.write
  const [city, visitedBefore, mine] = await Promise.all([
    deps.cityData.current(),
    beginVisit(db, personId, deps.clock()),
    listReportsOfPerson(db, personId),
  ])
  const pasts = await listEventsOfReports(
    db,
    mine.map(({ report }) => report.id),
  )
  const lines = mine.map(({ report }) => {
    const past = { report, events: pasts.get(report.id) ?? [], visitedBefore }
    return { isOpen: goesOn(report), line: toMyReport(past, readingOf(deps, { city, report }, shown)) }
  })
  const linesOf = (open: boolean) => lines.filter(({ isOpen }) => isOpen === open).map(({ line }) => line)
  return {
    open: linesOf(true).sort((one, other) => urgency(one) - urgency(other)),
    closed: linesOf(false),
    total: lines.length,
  }
}

/** All reports of who signed in, with what is new since the visit before. */
export const myReports = citizenProcedure
  .input(z.object({ language }))
  .query(
    ({ ctx, input }): Promise<MyReportsView> => readMyReports(ctx.deps, ctx.person.personId, input.language),
  )
