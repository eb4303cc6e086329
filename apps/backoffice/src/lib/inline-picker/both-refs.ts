import type { Ref, RefObject } from 'react'

type Area = HTMLTextAreaElement | null

/** One ref for a field that its form asks for and that is needed here too. */
export const bothRefs =
  (outer: Ref<HTMLTextAreaElement> | undefined, inner: RefObject<Area>) => (element: Area) => {
    inner.current = element
    if (typeof outer === 'function') outer(element)
    else if (outer) outer.current = element
  }
