import type { Present } from '@meldpunt/db'

/** A colleague who has the same thing open. */
export type PresentView = { memberId: string; name: string; initials: string; mode: 'looks' | 'edits' }

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toUpperCase()
}

export const toPresentView = ({ memberId, name, mode }: Present): PresentView => ({
  ...{ memberId, name, mode },
  initials: initialsOf(name),
})
