/** What Alt with a letter does in a call, and the letter that it has until somebody gives it another. */
export const chordLetters = {
  takeCall: 'o',
  category: 'c',
  reportAfterAll: 'n',
  answerOnly: 'q',
  linkCaller: 'b',
  transfer: 't',
  appointment: 'a',
  sendLink: 's',
  sendRoute: 'w',
  park: 'p',
  endOtherwise: 'x',
  wrongAnswer: 'f',
} as const satisfies Record<string, string>

export type Chord = keyof typeof chordLetters

const isChord = (name: string): name is Chord => name in chordLetters
export const chords: readonly Chord[] = Object.keys(chordLetters).filter(isChord)
