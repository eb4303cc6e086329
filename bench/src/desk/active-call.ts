const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

const idOf = (call: unknown): string | null => {
  const id = fieldOf(call, 'id')
  return typeof id === 'string' ? id : null
}

/** The call before a clerk in what `calls.current` answered. */
export const activeCallOf = (view: unknown): string | null => idOf(fieldOf(view, 'active'))

/** The one before the clerk and those that were put aside. */
export const callsOf = (view: unknown): readonly string[] =>
  [fieldOf(view, 'active'), fieldOf(view, 'parked')].flat().flatMap((call) => idOf(call) ?? [])
