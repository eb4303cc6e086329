import { submitForCallerInput } from '@meldpunt/domain/input'
import { useEffect, useState } from 'react'
import { invalidateReport } from '../../lib/invalidate-report.ts'
import { client } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import { type CallDraft, emptyCallDraft, neverKeptOfCall } from './call-draft.ts'
import { draftName, keptAt, takeNewestDraft } from './call-keep.ts'
import { callOf, demandOfCallDraft, isBlank, shapeCallDraft } from './call-report.ts'
import { createCallSaver } from './call-saver.ts'
import type { Category, ScreenCall, Taken } from './call-views.ts'
import type { Calls } from './use-calls.ts'

/** Nothing was typed yet: no call begins by itself. */
const isUntouched = ({ mode, typed, scratch }: CallDraft): boolean =>
  mode === 'search' && isBlank(typed, scratch)

type CallFormSetup = {
  call: ScreenCall
  calls: Calls
  categories: readonly Category[]
  onTaken: (taken: Taken) => void
}

const questionsOf = (categories: readonly Category[], code: string): readonly string[] =>
  categories.find((category) => category.code === code)?.questions.map((question) => question.code) ?? []

/** Everything typed in one call: kept in this browser at every stroke and at the server right behind it. */
export function useCallForm({ call, calls, categories, onTaken }: CallFormSetup) {
  const [defaults] = useState(() => {
    const empty = emptyCallDraft(call)
    takeNewestDraft(call, empty)
    return empty
  })
  const [isAhead] = useState(() => keptAt(call.id) > (call.savedAt ?? 0))
  const [saver] = useState(() => createCallSaver(call.id, isAhead ? null : call.savedAt))
  const form = useSendForm({
    name: draftName(call.id),
    schema: submitForCallerInput,
    defaults,
    neverKept: neverKeptOfCall,
    shape: (draft: CallDraft) => shapeCallDraft(questionsOf(categories, draft.category))(draft),
    demand: demandOfCallDraft,
    send: async (data, draft) => {
      await calls.ensureBegun(call.id)
      const taken = await client.desk.registerByPhone.mutate({ ...data, ...callOf(draft), callId: call.id })
      saver.stop()
      calls.finished(call.id)
      // The next caller may well call about the same.
      void invalidateReport()
      const { phone, email } = draft.contact
      const linkWanted = draft.nationalNumber.trim() !== '' || draft.birthDate !== ''
      onTaken({ ...taken, linkWanted, reached: { phone, email } })
    },
  })
  const { subscribe } = form
  const { begin, isTaking } = calls
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          // What is typed while a call is being taken begins no other, which would put that one aside.
          if (isUntouched(values) || isTaking()) return
          begin()
          saver.keep(values)
        },
      }),
    [subscribe, saver, begin, isTaking],
  )
  const { getValues } = form
  useEffect(() => {
    // The page was left before the last words reached the server.
    if (isAhead) {
      saver.keep(getValues())
      void saver.flush()
    }
    return () => void saver.flush()
  }, [saver, isAhead, getValues])
  return { ...form, saver }
}

export type CallForm = ReturnType<typeof useCallForm>
