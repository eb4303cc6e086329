/** A search part as people can read and mail it: repeated names for lists, nothing for what is not set. */
export const parseQuery = (text: string): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) found[name] = [...(found[name] ?? []), value]
  return found
}

const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

export const writeQuery = (search: Record<string, unknown>): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of valuesOf(value))
      if (one !== undefined && one !== false && one !== '') params.append(name, String(one))
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
