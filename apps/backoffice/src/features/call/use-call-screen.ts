import { useEffect, useState } from 'react'
import type { Path } from 'react-hook-form'
import { drafts } from '../../lib/draft.ts'
import { countMiss } from '../../lib/omnibox/count-miss.ts'
import type { OmniHit } from '../../lib/omnibox/omni-hit.ts'
import { client } from '../../lib/trpc.ts'
import { type CallDraft, emptyCallDraft } from './call-draft.ts'
import { draftName, keepField, keepMoment } from './call-keep.ts'
import { descriptionOf, isBlank } from './call-report.ts'
import type { Category, Done, ScreenCall } from './call-views.ts'
import { useCallForm } from './use-call-form.ts'
import type { Calls } from './use-calls.ts'
import { useFinish } from './use-finish.ts'
import { useKnownCaller } from './use-known-caller.ts'

export type CallScreenSetup = {
  call: ScreenCall
  calls: Calls
  categories: readonly Category[]
  onDone: (done: Done) => void
  /** The page of this call is built anew, from what is kept. */
  onRenew: () => void
}

/** What stands on the screen of a call and everything that can be done there, by mouse and by key alike. */
export function useCallScreen({ call, calls, categories, onDone, onRenew }: CallScreenSetup) {
  const onTaken = (taken: Extract<Done, { kind: 'registered' }>['taken']) =>
    onDone({ kind: 'registered', taken })
  const form = useCallForm({ call, calls, categories, onTaken })
  useKnownCaller({ call, form })
  const finish = useFinish({ call, calls, form, onDone })
  const [focus, setFocus] = useState<Path<CallDraft> | null>(null)
  const { setFocus: focusField, setValue, getValues } = form
  useEffect(() => {
    // The field exists only now that its part of the screen is drawn.
    if (focus) focusField(focus)
    setFocus(null)
  }, [focus, focusField])

  const openReport = (at: Path<CallDraft> = 'description') => {
    const draft = getValues()
    if (draft.mode === 'search') void countMiss(draft.typed, draft.language)
    // What was looked for is found; its list only takes room from the form.
    else setValue('typed', '')
    if (isBlank(draft.description)) setValue('description', descriptionOf(draft))
    setValue('mode', 'report')
    setFocus(at)
  }
  const openExisting = (reportId: string) => {
    setValue('typed', '')
    setValue('existingId', reportId)
    setValue('mode', 'existing')
  }
  const link = async (personId: string | null, name: string) => {
    setValue('contact.name', name)
    await calls.ensureBegun(call.id)
    await client.calls.linkCaller.mutate({ callId: call.id, personId, name })
    await calls.refresh()
  }
  const pick = (hit: OmniHit) => {
    if (hit.kind !== 'answer') setValue('typed', '')
    switch (hit.kind) {
      case 'answer':
        setValue('answerId', hit.data.answerId)
        return setValue('mode', 'answer')
      case 'category':
        setValue('category', hit.data.code)
        return openReport()
      case 'street': {
        const { street, postcode, houseNumber } = hit.data
        const number = houseNumber ?? getValues('place.houseNumber')
        setValue('place', { ...getValues('place'), text: street, street, postcode, houseNumber: number })
        return openReport('place.houseNumber')
      }
      case 'report':
        return openExisting(hit.data.reportId)
      case 'person':
        return void link(hit.data.personId, hit.title)
    }
  }
  const focusCategory = () => {
    const place = document.getElementById(form.idOf('category'))
    const list = place?.querySelector<HTMLElement>('[role="combobox"]')
    // Where only chips are shown, the button beside them opens the list.
    if (list) list.focus()
    else place?.querySelector('button')?.click()
  }
  const startOver = () => {
    const empty = { ...emptyCallDraft(call), scratch: getValues('scratch') }
    form.saver.keep(empty)
    drafts.write(draftName(call.id), { commandId: empty.commandId, values: empty })
    keepMoment(call.id, Date.now())
    keepField(call.id, '')
    onRenew()
  }
  return {
    call,
    calls,
    categories,
    form,
    finish,
    openReport,
    openExisting,
    link,
    pick,
    focusCategory,
    startOver,
  }
}

export type CallScreen = ReturnType<typeof useCallScreen>
