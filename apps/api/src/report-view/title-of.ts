import type { Reading, Report } from '@meldpunt/domain'

const titleLength = 60

/** Label of the category, or the first words of the description. */
export function titleOf(
  { category, description }: Pick<Report, 'category' | 'description'>,
  { names }: Pick<Reading, 'names'>,
): string {
  if (category !== null) return names.category(category)
  const text = description ?? ''
  return text.length <= titleLength ? text : `${text.slice(0, titleLength).trimEnd()}…`
}
