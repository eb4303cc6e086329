import { Kbd, Keys } from '@meldpunt/ui'
import { useChordKeys, useChordPreference } from '../../lib/keys/chord-preference.ts'
import type { Chord } from '../../lib/keys/chords.ts'

/** The Alt key beside what it does, for the eye; the button itself says it to software. */
export const ChordHint = ({ chord }: { chord: Chord }) => {
  const keys = useChordKeys(chord)
  return keys ? (
    <span aria-hidden="true">
      <Keys keys={keys} />
    </span>
  ) : null
}

export const DigitHint = ({ digit }: { digit: number }) => {
  const { on } = useChordPreference()
  return on ? (
    <span aria-hidden="true">
      <Kbd>{`Alt ${digit}`}</Kbd>
    </span>
  ) : null
}
