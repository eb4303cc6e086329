import type { Space } from '@meldpunt/ui'

export type PalettePage = { id: string; label: string; href: string }

/** Every page that somebody can go to, each once: the pages of a space, or the space itself. */
export function pagesOf(spaces: readonly Space[]): readonly PalettePage[] {
  const all = spaces.flatMap(({ label, href, pages }) => pages ?? [{ label, href }])
  return all.map(({ label, href }) => ({ id: `page:${href}`, label, href }))
}
