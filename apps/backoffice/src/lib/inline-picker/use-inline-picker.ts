import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { replaceText } from './replace-text.ts'
import { type TypedAfter, typedAfter } from './typed-after.ts'

type Picker<Option> = {
  sign: '/' | '@'
  options: readonly Option[]
  /** The text that comes in place of what was typed; null when it could not be had. */
  textOf: (option: Option) => Promise<string | null>
  /** Told of every change of what is typed after the sign; null when the list is closed. */
  onQuery: (query: string | null) => void
  /** Whether digits choose, as they are shown beside the options. */
  digits: boolean
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** A list inside a text field that a sign opens: arrows and Enter, a digit or a click choose, Escape closes. */
export function useInlinePicker<Option>({ sign, options, textOf, onQuery, digits }: Picker<Option>) {
  const listId = useId()
  const field = useRef<HTMLTextAreaElement | null>(null)
  const [typed, setTyped] = useState<TypedAfter | null>(null)
  const [active, setActive] = useState(0)
  /** The text is on its way: a second Enter chooses nothing, and must send nothing half either. */
  const picking = useRef(false)
  const at = Math.min(active, Math.max(options.length - 1, 0))
  const follow = (next: TypedAfter | null): void => {
    setTyped(next)
    setActive(0)
    onQuery(next?.query ?? null)
  }
  const look = (): void => {
    if (field.current) follow(typedAfter(sign, field.current.value, field.current.selectionEnd))
  }
  const pick = async (option: Option | undefined): Promise<void> => {
    const { current } = field
    if (!option || !current || !typed || picking.current) return
    picking.current = true
    const text = await textOf(option).finally(() => {
      picking.current = false
    })
    const stillThere = current.value.startsWith(sign + typed.query, typed.from)
    if (text === null || !stillThere) return
    replaceText(current, { from: typed.from, to: typed.from + 1 + typed.query.length }, text)
    follow(null)
    current.focus()
  }
  /** What a key means while the list is open; undefined where it is a letter like any other. */
  const actionOf = ({ key }: KeyboardEvent): (() => void) | undefined => {
    if (key === 'Escape') return () => follow(null)
    const step = steps[key]
    if (options.length === 0) return undefined
    if (step) return () => setActive((at + step + options.length) % options.length)
    if (key === 'Enter' || key === 'Tab') return () => void pick(options[at])
    const numbered = digits && /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined
    return numbered ? () => void pick(numbered) : undefined
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isLate = picking.current && event.key === 'Enter'
    if (!isLate && (!typed || event.ctrlKey || event.metaKey || event.altKey)) return
    const action = isLate ? () => undefined : actionOf(event)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }
  /** The same as typing the sign, for a button. */
  const open = (): void => {
    const { current } = field
    if (!current) return
    current.focus()
    const { selectionEnd, value } = current
    const isAfterWord = selectionEnd > 0 && !/\s/.test(value.charAt(selectionEnd - 1))
    replaceText(current, { from: selectionEnd, to: selectionEnd }, isAfterWord ? ` ${sign}` : sign)
    look()
  }
  const isOpen = typed !== null
  return {
    field,
    isOpen,
    query: typed?.query ?? '',
    listId,
    active: at,
    optionId: (index: number) => `${listId}-${index}`,
    pick,
    open,
    look,
    close: () => follow(null),
    onKeyDown,
    /** What the field says to software. */
    aria: {
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen && options.length > 0 ? `${listId}-${at}` : undefined,
    },
  }
}
