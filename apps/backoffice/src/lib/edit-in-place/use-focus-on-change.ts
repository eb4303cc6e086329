import { type RefObject, useEffect, useRef } from 'react'

/** Puts the keyboard here each time that the value becomes another one: what had it may be gone by then. */
export function useFocusOnChange<Element extends HTMLElement>(value: unknown): RefObject<Element | null> {
  const place = useRef<Element>(null)
  useEffect(() => {
    if (value !== null) place.current?.focus()
  }, [value])
  return place
}
