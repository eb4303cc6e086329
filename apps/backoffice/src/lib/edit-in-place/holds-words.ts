import { foldText } from '@meldpunt/domain'

/** Whether every word that is typed stands somewhere in the texts, whatever its accents and capitals. */
export function holdsWords(texts: readonly string[], typed: string): boolean {
  const whole = foldText(texts.join(' '))
  return foldText(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}
