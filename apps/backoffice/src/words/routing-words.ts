import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { ConditionTrace } from '@meldpunt/domain'

type Leaf = Exclude<ConditionTrace, { kind: 'all' | 'any' | 'not' }>

const kinds: Record<Exclude<Leaf['kind'], 'answer' | 'answer_given'>, MessageDescriptor> = {
  category: msg`categorie`,
  category_group: msg`groep`,
  zone: msg`zone`,
  postcode: msg`postcode`,
  keyword: msg`woord in de tekst`,
  street: msg`straat`,
  road_owner: msg`wegbeheerder`,
  channel: msg`kanaal`,
  time_of_day: msg`uur`,
}

type Names = ReadonlyMap<string, string>

const nameOf = (leaf: Leaf, names: Names): string =>
  leaf.kind === 'answer' || leaf.kind === 'answer_given'
    ? t`antwoord op “${names.get(leaf.question) ?? leaf.question}”`
    : i18n._(kinds[leaf.kind])

/** Every comparison of a condition, out of its "all", "any" and "not". */
export function leavesOf(trace: ConditionTrace): readonly Leaf[] {
  switch (trace.kind) {
    case 'all':
    case 'any':
      return trace.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(trace.of)
    default:
      return [trace]
  }
}

/** "categorie was Losse stoeptegel": what the rule looked at and what it saw; codes get their names where there are. */
export function sawWords(leaf: Leaf, names: Names): string {
  const name = nameOf(leaf, names)
  if (leaf.seen === null || leaf.seen.length === 0) return t`${name}: niets gezien`
  const seen = leaf.seen.map((code) => names.get(code) ?? code).join(', ')
  return t`${name} was ${seen}`
}

export function wantedWords(leaf: Leaf, names: Names): string {
  const wanted = leaf.wanted.map((code) => names.get(code) ?? code).join(', ')
  return t`gevraagd: ${wanted}`
}
