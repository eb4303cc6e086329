import { useEffect, useState } from 'react'
import type { CallDraft } from './call-draft.ts'
import { keepField, keptField } from './call-keep.ts'
import { isBlank, missingOf } from './call-report.ts'
import type { Category } from './call-views.ts'
import type { CallScreen } from './use-call-screen.ts'

/** The one field has no name of its own, and has the focus unless something else is wanted. */
const omnibox = 'omnibox'

const isField = (target: Element): boolean => target.matches('input, textarea, select')

const fieldOf = (target: Element): string =>
  target.closest<HTMLElement>('[data-field]')?.dataset.field ?? (target.getAttribute('name') || omnibox)

const findField = (field: string): HTMLElement | null => {
  const name = CSS.escape(field)
  const chosen = document.querySelector<HTMLElement>(`[name="${name}"]:checked`)
  return (
    chosen ??
    document.querySelector(
      `[data-field="${name}"] [role="combobox"], [data-field="${name}"] input:checked, [name="${name}"]:not([hidden], [type="hidden"])`,
    )
  )
}

/** Where to go on in a report that is half filled in. */
function firstEmpty(draft: CallDraft, category: Category | undefined): string {
  const open = category?.questions.find(
    ({ code, required }) => required && isBlank(draft.answers[code] ?? ''),
  )
  const [missing] = missingOf(draft, category)
  switch (missing) {
    case 'place':
      return 'place.text'
    case 'questions':
      return `answers.${open?.code}`
    case undefined:
      return 'contact.name'
    default:
      return missing
  }
}

/** Remembers in which field of the call the clerk is. */
function useFieldWatch(callId: string): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('dialog, [role="dialog"]')) return
      if (isField(target)) keepField(callId, fieldOf(target))
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [callId])
}

/**
 * Puts the focus back where the clerk was when a call comes back: after a reload, a crash or another call. On a screen that
 * never knew, that is the first field that is still empty.
 */
export function usePlaceKept({ call, form, categories }: CallScreen): void {
  const { getValues } = form
  const [kept] = useState(() => keptField(call.id))
  const [isBack, setBack] = useState(
    () => kept === omnibox || (kept !== 'scratch' && getValues('mode') !== 'report'),
  )
  useEffect(() => {
    if (isBack) return
    const field = kept === null ? null : findField(kept)
    // Which questions there are is not known before the categories are.
    if (!field && categories.length === 0) return
    const draft = getValues()
    const category = categories.find(({ code }) => code === draft.category)
    const to = field ?? findField(firstEmpty(draft, category))
    to?.focus()
    setBack(true)
  }, [kept, isBack, categories, getValues])
  useFieldWatch(call.id)
}
