import {
  deleteOldData,
  finishRetentionRun,
  listIdlePersons,
  listReportsToErase,
  listRetentionTerms,
  startRetentionRun,
} from '@meldpunt/db'
import { dayLength, type Instant, legalCommands } from '@meldpunt/domain'
import { act } from '../../command/action.ts'
import { doEach } from '../../command/do-each.ts'
import { forSystem } from '../../command/for-system.ts'
import { forgetCitizen } from '../../command/forget-citizen.ts'
import { isMergedIntoClosed } from '../../command/merged-into-closed.ts'
import type { CoreDeps } from '../../context.ts'
import { type DataClass, inOrder } from './data-classes.ts'

type RetentionDeps = Pick<CoreDeps, 'db' | 'cityData' | 'clock' | 'newId' | 'deleteFiles' | 'log'>
type Batch = { before: Instant; limit: number }

const batchSize = 200
const process = 'retention'
const system = { kind: 'system', process } as const

const eraseReport = (deps: RetentionDeps, reportId: string): Promise<boolean> =>
  forSystem(deps, {
    ...{ process, reportId },
    isDue: (report) => legalCommands(report, system).includes('erase'),
    build: async ({ envelope, report, db }) => ({
      ...envelope,
      type: 'erase',
      mergedIntoClosed: await isMergedIntoClosed(db, report),
    }),
  })

const forget = (deps: RetentionDeps, personId: string): Promise<boolean> =>
  act(deps, async (action) => {
    await forgetCitizen(action, personId, process)
    return true
  })

/** Removes one batch of a class; gives how many went. */
async function removeBatch(deps: RetentionDeps, dataClass: DataClass, batch: Batch): Promise<number> {
  const { write } = deps.db
  if (dataClass === 'report_personal')
    return doEach(await listReportsToErase(write, batch), (id) => eraseReport(deps, id))
  if (dataClass === 'person_idle')
    return doEach(await listIdlePersons(write, batch), (id) => forget(deps, id))
  return deleteOldData(write, { dataClass, ...batch })
}

/** Batch after batch, each of its own, so that a run that breaks off has lost nothing and the next goes on. */
async function removeClass(deps: RetentionDeps, dataClass: DataClass, before: Instant): Promise<number> {
  let all = 0
  for (let went = -1; went !== 0; all += went)
    went = await removeBatch(deps, dataClass, { before, limit: batchSize })
  return all
}

/**
 * Carries out the terms of the city: what is older goes. Writes down what went of each class; a class that fails stops none of
 * the others, and is told when all have had their turn.
 */
export async function carryOutTerms(deps: RetentionDeps): Promise<number> {
  const { write } = deps.db
  const id = deps.newId()
  await startRetentionRun(write, { id, now: deps.clock() })
  const counts: Record<string, number> = {}
  const failures: unknown[] = []
  for (const { dataClass, days } of inOrder(await listRetentionTerms(write))) {
    try {
      counts[dataClass] = await removeClass(deps, dataClass, deps.clock() - days * dayLength)
    } catch (error) {
      failures.push(error)
      deps.log.error({ err: error, dataClass }, 'a term could not be carried out')
    }
  }
  const told = failures.length > 0 ? { ...counts, failed: failures.length } : counts
  await finishRetentionRun(write, { id, counts: told, now: deps.clock() })
  if (failures.length > 0) throw new AggregateError(failures, 'Some terms could not be carried out')
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
