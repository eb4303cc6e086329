import { editDistance } from './edit-distance.ts'

const shortestInside = 4
const shortestNear = 4
const longWord = 8

/** How well a typed word fits a word: whole 1, its beginning 0.9, a part of it 0.6, with a typing error 0.5, else 0. */
export function wordScore(typed: string, word: string): number {
  if (typed === word) return 1
  if (word.startsWith(typed)) return 0.9
  if (typed.length >= shortestInside && word.includes(typed)) return 0.6
  // Somebody who types a longer form of the word, "tegels" for "tegel".
  if (word.length >= shortestInside && typed.startsWith(word)) return 0.6
  return isNear(typed, word) ? 0.5 : 0
}

/** One typing error, two in a long word; the end of the word need not be typed yet. Numbers are never near. */
function isNear(typed: string, word: string): boolean {
  if (typed.length < shortestNear || /\d/.test(typed)) return false
  const most = typed.length >= longWord ? 2 : 1
  if (word.length < typed.length - most) return false
  if (editDistance(typed, word, most) <= most) return true
  return typed[0] === word[0] && editDistance(typed, word.slice(0, typed.length), most) <= most
}
