/** Nobody says more than this; every further word would make many more names. */
const mostWords = 8

/**
 * The names that somebody may have of whom these folded words were said, as `name_words` holds them: one word as first
 * name, and words that were said together as family name. Titles and second names in between do no harm.
 */
export function possibleNames(words: readonly string[]): readonly (readonly string[])[] {
  const said = words.filter((word) => word !== '').slice(0, mostWords)
  const families = said.flatMap((_, start) =>
    said.slice(start).map((_word, more) => said.slice(start, start + more + 1)),
  )
  const names = said.flatMap((first) => families.map((family) => [...new Set([first, ...family])]))
  return [...new Map(names.map((name) => [name.join(' '), name])).values()]
}
