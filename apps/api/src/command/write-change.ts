import { appendEvents, saveCommandResult } from '@meldpunt/db'
import { refuse } from '../rejections.ts'
import type { Action } from './action.ts'
import type { Decided } from './decide-all.ts'
import { noticesOf } from './notices-of.ts'

type Answer = { id: string; result: unknown } | null

/** Writes what was decided with the notices that follow from it. `taken` is a reference that another report has. */
export async function writeChange(
  action: Action,
  decided: Decided,
  answer: Answer,
): Promise<'written' | 'taken'> {
  if (decided.events.length === 0) {
    if (answer) await saveCommandResult(action.trx, { ...answer, reportId: decided.after.id })
    return 'written'
  }
  const notices = await noticesOf(action, decided)
  const appended = await appendEvents(action.trx, { ...decided, notices, command: answer })
  if (appended.kind === 'appended') return 'written'
  if (appended.on === 'reference') return 'taken'
  if (appended.on === 'id') throw refuse('report_exists')
  // Under the lock nobody else can have appended.
  throw new Error(`Report ${decided.after.id} could not be written: ${appended.on}`)
}
