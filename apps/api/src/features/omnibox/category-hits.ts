import type { Category } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { matchPhrase, toPhrase } from './match-phrase.ts'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

/** Categories whose name or synonym fits; behind the name stands who handles it and within which time. */
export function categoryHits(city: City, typed: readonly string[], language: Language): readonly RankedHit[] {
  return city.categories.flatMap((category) => {
    const score = scoreOf(category, typed, language)
    return score === 0 ? [] : [{ score, hit: toHit(city, category, { typed, language }) }]
  })
}

/** A name counts more than a synonym, and at its beginning more than further on. */
function scoreOf({ names, synonyms }: Category, typed: readonly string[], language: Language): number {
  const name = toPhrase(names[language])
  const ofName = matchPhrase(typed, name)
  const starts = ofName > 0 && name[0]?.startsWith(typed[0] ?? '') ? 0.05 : 0
  const others = [names.nl, ...synonyms].map((phrase) => matchPhrase(typed, toPhrase(phrase)) * 0.9)
  return Math.max(ofName + starts, ...others)
}

type Shown = { typed: readonly string[]; language: Language }

function toHit(city: City, category: Category, { typed, language }: Shown): RankedHit['hit'] {
  const { code } = category
  const title = category.names[language]
  const extra = handled(city, category, language)
  return {
    kind: 'category',
    id: `category:${code}`,
    title,
    extra,
    matched: matchedRanges(title, typed),
    data: { code },
  }
}

function handled(city: City, { handledBy, promiseWorkingDays: days }: Category, language: Language): string {
  const name = city.destinationName(handledBy, language)
  if (language === 'nl') return `naar ${name}, ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`
  return `to ${name}, ${days} working ${days === 1 ? 'day' : 'days'}`
}
