import { listRetentionTerms, logAdminChange, saveRetentionTerm } from '@meldpunt/db'
import { retentionTermInput } from '@meldpunt/domain/input'
import { refuseField } from '../../rejections.ts'
import { onlyStaffOf } from '../../trpc.ts'
import { dataClasses, isDataClass } from './data-classes.ts'

/** Another term for a class of data, within its bounds; carried out from the next run on. */
export const saveTerm = onlyStaffOf(['admin'])
  .input(retentionTermInput)
  .mutation(async ({ ctx, input }): Promise<{ changed: boolean }> => {
    const { dataClass, days } = input
    if (!isDataClass(dataClass)) throw refuseField('dataClass', 'invalid')
    const { least, most } = dataClasses[dataClass]
    if (days < least || days > most) throw refuseField('days', 'term_out_of_range')
    const { deps, member } = ctx
    return deps.db.write.transaction().execute(async (trx) => {
      const before = (await listRetentionTerms(trx)).find((term) => term.dataClass === dataClass)?.days
      if (before === days || !(await saveRetentionTerm(trx, { dataClass, days }))) return { changed: false }
      const change = { memberId: member.memberId, at: deps.clock(), kind: 'term_changed' }
      await logAdminChange(trx, { ...change, data: { dataClass, before, days } })
      return { changed: true }
    })
  })
