import type { RefObject } from 'react'
import { useKeys } from '../../lib/use-keys.ts'

/** J and K move the focus itself, so that Enter, screen readers and scrolling follow without more. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (by: 1 | -1) => () => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
    const now = links.findIndex((link) => link.matches(':focus'))
    links.at(now < 0 ? 0 : Math.min(Math.max(now + by, 0), links.length - 1))?.focus()
  }
  useKeys({ j: move(1), k: move(-1) })
}
