import { phone } from '@meldpunt/domain/input'
import { useMutation } from '@tanstack/react-query'
import { countMiss } from '../../lib/omnibox/count-miss.ts'
import { isCommandReused, toRefusal } from '../../lib/refusal.ts'
import { client, type Inputs } from '../../lib/trpc.ts'
import { contactOf, isBlank, withoutAccount } from './call-report.ts'
import type { Done, ScreenCall } from './call-views.ts'
import type { CallForm } from './use-call-form.ts'
import type { Calls } from './use-calls.ts'

type Ending = Inputs['calls']['finish']
/** What a way to end a call tells beside what is known of every call. */
export type EndOfCall = Pick<Ending, 'outcome'> &
  Partial<Pick<Ending, 'answerId' | 'answerVersion' | 'reportIds' | 'transferredTo' | 'appointment'>> & {
    note?: string | null
  }

type FinishSetup = { call: ScreenCall; calls: Calls; form: CallForm; onDone: (done: Done) => void }

const joined = (...texts: (string | null | undefined)[]): string | null =>
  texts.filter((text) => text && !isBlank(text)).join('\n') || null

/** Half a number is no reason to lose a contact. */
const validPhone = (typed: string | undefined): string | null => phone.safeParse(typed).data ?? null

const nothing = { answerId: null, answerVersion: null, reportIds: [], transferredTo: null, appointment: null }

/** Ends the call as a contact, once, however often it is tried. */
export function useFinish({ call, calls, form, onDone }: FinishSetup) {
  const finish = useMutation({
    mutationFn: async ({ note, ...end }: EndOfCall) => {
      const draft = form.getValues()
      const contact = contactOf(draft)
      await form.saver.flush()
      await calls.ensureBegun(call.id)
      await client.calls.finish.mutate({
        ...nothing,
        ...end,
        ...{ commandId: draft.finishId, callId: call.id, contactId: draft.contactId },
        note: joined(draft.scratch, note),
        name: contact?.name || null,
        phone: validPhone(contact?.phone) ?? call.phone,
      })
    },
    onSettled: (_, error, { outcome }) => {
      // The first try did reach us, only its answer was lost.
      if (error && !isCommandReused(toRefusal(error))) return
      const { mode, typed, language } = form.getValues()
      if (mode === 'search') void countMiss(typed, language)
      form.saver.stop()
      calls.finished(call.id)
      onDone({ kind: 'logged', outcome, isOut: call.direction === 'out', at: Date.now() })
    },
  })
  const follow = useMutation({
    mutationFn: async (reportId: string) => {
      const { finishId, contactId, contact, language } = form.getValues()
      await form.saver.flush()
      await calls.ensureBegun(call.id)
      return client.calls.followFor.mutate({
        commandId: finishId,
        callId: call.id,
        contactId,
        reportId,
        contact: { ...contact, channels: withoutAccount(contact.channels) },
        language,
      })
    },
    onSuccess: ({ reportId, reference, sentence }) => {
      form.saver.stop()
      calls.finished(call.id)
      const { phone, email } = form.getValues('contact')
      onDone({ kind: 'followed', reportId, reference, sentence, reached: { phone, email } })
    },
  })
  return {
    finish,
    follow,
    error: finish.error ?? follow.error,
    isPending: finish.isPending || follow.isPending,
  }
}

export type Finish = ReturnType<typeof useFinish>
