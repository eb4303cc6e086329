import { useEffect, useRef } from 'react'
import { chordPreference } from './chord-preference.ts'
import { type Chord, chords } from './chords.ts'
import { digitOf, letterOf } from './pressed-key.ts'

export type ChordActions = Readonly<Partial<Record<Chord, (() => void) | undefined>>> & {
  /** Alt with a digit from 1 to 9. */
  digit?: ((digit: number) => void) | undefined
  /** Ctrl+Enter: done, whatever the page is about. */
  done?: (() => void) | undefined
}

const isBehindDialog = (): boolean => document.querySelector('dialog[open], [role="dialog"]') !== null

const isDone = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey

const isAlt = (event: KeyboardEvent): boolean =>
  event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.getModifierState('AltGraph')

function chordAction(event: KeyboardEvent, actions: ChordActions): (() => void) | undefined {
  const { on, letters } = chordPreference.get()
  if (!on) return undefined
  const digit = digitOf(event)
  const { digit: byDigit } = actions
  if (digit !== null && byDigit) return () => byDigit(digit)
  const letter = letterOf(event)
  const chord = chords.find((name) => letters[name] === letter)
  return chord && actions[chord]
}

/** Alt keys of a page, also while somebody types; never behind a dialog. */
export function useChords(actions: ChordActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isBehindDialog()) return
      const { done } = latest.current
      const action = isDone(event) ? done : isAlt(event) ? chordAction(event, latest.current) : undefined
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
