const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * Text as it is compared: lower case, accents off, ligatures written out. `Café` and `CAFE` fold to the same text.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßœæøłđı]/g, (letter) => letters[letter] ?? letter)

/** The folded words of a text with one space around each: ` losse tegel `. Whatever is no letter or digit parts words. */
export function foldWords(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu)
  return words ? ` ${words.join(' ')} ` : ' '
}

/**
 * Whether a phrase stands in folded words at word boundaries, whatever its case and accents. A phrase that ends in `*`
 * also matches longer words: `tegel*` finds `tegels`.
 *
 * @param words what `foldWords` gave
 */
export function hasPhrase(words: string, phrase: string): boolean {
  const wanted = foldWords(phrase)
  if (wanted === ' ') return false
  return words.includes(phrase.trimEnd().endsWith('*') ? wanted.trimEnd() : wanted)
}
