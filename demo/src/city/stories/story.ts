/** What people of the demo write about one category; every list has more than one, so that no two reports read alike. */
export type Story = {
  category: string
  /** How often it happens, against the others. */
  weight: number
  descriptions: readonly string[]
  /** What the department reports when it is solved. */
  results: readonly string[]
  /** What a department asks when it cannot go on. */
  questions: readonly string[]
  replies: readonly string[]
  /** Drawing that serves as photo of the reporter, and of the result. */
  photo: string | null
  resultPhoto: string | null
}

type Words = Partial<Pick<Story, 'questions' | 'replies' | 'photo' | 'resultPhoto'>> &
  Pick<Story, 'descriptions' | 'results'>

const whereExactly = [
  'Waar is het precies? Aan de even of de oneven kant?',
  'Kan je een huisnummer of een herkenningspunt geven?',
  'Ligt het op de openbare weg of op een oprit?',
]
const there = [
  'Even kant, ter hoogte van nummer 12.',
  'Vlak naast de bushalte, je kan het niet missen.',
  'Op het voetpad, dus openbaar domein.',
  'Aan de kant van de bakker.',
]

export const story = (category: string, weight: number, words: Words): Story => ({
  category,
  weight,
  questions: whereExactly,
  replies: there,
  photo: null,
  resultPhoto: null,
  ...words,
})
