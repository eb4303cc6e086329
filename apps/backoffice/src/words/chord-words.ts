import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Chord } from '../lib/keys/chords.ts'

const words: Record<Chord, MessageDescriptor> = {
  takeCall: msg`Oproep opnemen`,
  category: msg`Categorie kiezen`,
  reportAfterAll: msg`Toch een melding`,
  answerOnly: msg`Alleen antwoord`,
  linkCaller: msg`Beller koppelen`,
  transfer: msg`Doorverbinden`,
  appointment: msg`Afspraak maken`,
  sendLink: msg`Link sturen`,
  sendRoute: msg`De weg erheen sturen`,
  park: msg`Parkeren en terugnemen`,
  endOtherwise: msg`Anders afronden`,
  wrongAnswer: msg`Antwoord klopt niet meer`,
}

/** What an Alt key does, for the list of keys and for buttons. */
export const chordWords = (chord: Chord): string => i18n._(words[chord])
