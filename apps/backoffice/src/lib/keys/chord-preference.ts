import { deviceKeep } from '../browser-keep.ts'
import { isRecord } from '../is-record.ts'
import { createStore, useStore } from '../store.ts'
import { type Chord, chordLetters, chords } from './chords.ts'

export type ChordPreference = { on: boolean; letters: Readonly<Record<Chord, string>> }

const key = 'meldpunt.chords'
const initial: ChordPreference = { on: true, letters: chordLetters }
export const isChordLetter = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z]$/.test(text)

/** What this browser kept; anything that is no letter falls back to the one we give. */
function readKept(): ChordPreference {
  try {
    const kept: unknown = JSON.parse(deviceKeep.read(key) ?? '{}')
    if (!isRecord(kept)) return initial
    const own = isRecord(kept.letters) ? kept.letters : {}
    const chosen = chords.filter((chord) => isChordLetter(own[chord]))
    const letters = Object.fromEntries(chosen.map((chord) => [chord, own[chord]]))
    return { on: kept.on !== false, letters: { ...chordLetters, ...letters } }
  } catch {
    return initial
  }
}

const store = createStore(readKept())

const change = (next: ChordPreference) => {
  deviceKeep.write(key, JSON.stringify(next))
  store.set(next)
}

/** The Alt keys of this browser: WCAG 2.1.4 asks that they can be changed or switched off. */
export const chordPreference = {
  get: store.get,
  setOn: (on: boolean) => change({ ...store.get(), on }),
  /** Gives a chord another letter; the chord that had it takes the old one, so that no letter does two things. */
  setLetter: (chord: Chord, letter: string) => {
    const { letters, ...rest } = store.get()
    const holder = chords.find((other) => letters[other] === letter)
    const swapped = holder ? { [holder]: letters[chord] } : {}
    change({ ...rest, letters: { ...letters, ...swapped, [chord]: letter } })
  },
  reset: () => change(initial),
}

export const useChordPreference = (): ChordPreference => useStore(store)

/** "Alt" and its letter, for a button; null while the Alt keys are switched off. */
export function useChordKeys(chord: Chord): readonly string[] | null {
  const { on, letters } = useChordPreference()
  return on ? ['Alt', letters[chord].toUpperCase()] : null
}
