import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Wish<Item> = {
  items: readonly Item[]
  /** The items are those of the text as it stands now. */
  settled: boolean
  /** What was typed: another text begins at the first item again. */
  text: string
  onPick: (item: Item) => void
  onEscape: () => void
}

/**
 * Which item of a list the arrow keys point at. Enter before the list is there waits for it, so that who types faster than
 * the server answers gets what was typed, never what stood there before.
 */
export function useActive<Item>({ items, settled, text, onPick, onEscape }: Wish<Item>) {
  const [chosen, setActive] = useState({ text, at: 0 })
  const waiting = useRef<string | null>(null)
  const at = chosen.text === text ? Math.min(chosen.at, Math.max(0, items.length - 1)) : 0
  useEffect(() => {
    if (!settled || waiting.current === null) return
    const isMeant = waiting.current === text
    waiting.current = null
    const [first] = items
    if (isMeant && first !== undefined) onPick(first)
  })
  const move = (step: number) => {
    const count = Math.max(1, items.length)
    setActive({ text, at: (at + step + count) % count })
  }
  const pick = () => {
    const item = items[at]
    if (!settled) waiting.current = text
    else if (item !== undefined) onPick(item)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: pick,
    Escape: onEscape,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing
    const action = isPlain ? keys[event.key] : undefined
    if (!action || (event.key === 'Escape' && text === '')) return
    event.preventDefault()
    action()
  }
  return { at, point: (to: number) => setActive({ text, at: to }), onKeyDown }
}
