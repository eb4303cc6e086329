import { foldWords } from '@meldpunt/domain'
import { questionWords } from './question-words.ts'

/** The longest search that is looked at; what comes after it is left off. */
const longest = 200
const mostWords = 12

/**
 * The words of a search for an answer: folded, each once, without those with which every question is asked. Whatever is no
 * letter or digit parts words, so nothing in it means anything to the database.
 */
export function toAnswerWords(text: string): readonly string[] {
  const typed = foldWords(text.toWellFormed().slice(0, longest)).trim().split(' ')
  const words = [...new Set(typed)].filter((word) => word !== '')
  const telling = words.filter((word) => !questionWords.has(word))
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map((word) => word.slice(0, 40))
}
