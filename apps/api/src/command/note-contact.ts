import { insertContact } from '@meldpunt/db'
import type { Report } from '@meldpunt/domain'
import type { Action } from './action.ts'

/** A message that came by itself is a contact too; how to reach who sent it is in the report, and nowhere twice. */
export const noteContact = ({ trx, now, newId }: Action, { id, channel, personId }: Report): Promise<void> =>
  insertContact(trx, {
    ...{ id: newId(), channel, startedAt: now, endedAt: now, memberId: null, outcome: 'reported' },
    ...{ name: null, phone: null, email: null, note: null, reportId: id, personId },
  })
