import type { Call } from '@meldpunt/db'

/** Whose screens show a call: those for whom it rings, all (null) where it rings for everybody, and who has it. */
export const shownTo = ({ state, ringsFor, memberId }: Call): readonly string[] | null => {
  if (state === 'ringing' && ringsFor.length === 0) return null
  const ringing = state === 'ringing' ? ringsFor : []
  return memberId === null ? ringing : [...ringing, memberId]
}
