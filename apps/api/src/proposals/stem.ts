import { stemmer } from '@orama/stemmers/dutch'

const most = 20_000
/** No Dutch word is longer; whoever sends longer ones shall not fill the memory with them. */
const longest = 40
const known = new Map<string, string>()

/** The stem of a folded Dutch word, as PostgreSQL's `dutch_stem` does it; the same words come back all day. */
export function stem(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const stemmed = stemmer(word)
  if (known.size < most && word.length <= longest) known.set(word, stemmed)
  return stemmed
}
