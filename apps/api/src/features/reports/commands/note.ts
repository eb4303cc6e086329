import { insertMentions } from '@meldpunt/db'
import { noteInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { mayBeCalled, membersOf } from '../../../city/colleagues.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Order } from '../../../command/order.ts'
import { refuse } from '../../../rejections.ts'

/** Calls colleagues to the note; somebody who may not read it, or is no colleague, is refused rather than forgotten. */
const calling =
  ({ mentions }: StaffCommandInput<'note'>, byMember: string): Order['also'] =>
  async ({ trx, city, newId, now }, report) => {
    const called = [...new Set(mentions)]
    if (called.length === 0) return
    const readers = membersOf(city, called).filter((member) => mayBeCalled(member, report))
    if (readers.length < called.length) throw refuse('member_unknown', 'mentions')
    const members = readers.map(({ memberId }) => ({ id: newId(), memberId }))
    await insertMentions(trx, { reportId: report.id, position: report.version, byMember, members, now })
  }

export const note = procedureFor('note')
  .input(noteInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'note',
      input,
      also: calling(input, ctx.member.memberId),
      build: ({ envelope }) => ({
        ...envelope,
        type: 'note',
        text: input.text,
        attachments: input.attachments,
      }),
    }),
  )
