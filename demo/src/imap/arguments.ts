/** Words of a command: bare, in quotes, or `{}` where a literal stood. */
export const wordsOf = (rest: string, literals: readonly Buffer[] = []): readonly string[] => {
  let next = 0
  return [...rest.matchAll(/"((?:\\.|[^"\\])*)"|(\{\})|(\S+)/g)].map(([, quoted, placed, bare]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1')
    if (placed === undefined) return bare ?? ''
    next += 1
    return literals[next - 1]?.toString('utf8') ?? ''
  })
}

/** `2,4:6,9:*` over the numbers that there are. */
export const inSet = (set: string, number: number, highest: number): boolean =>
  set.split(',').some((range) => {
    const [first = '', last = first] = range.split(':')
    const [low, high] = [first, last].map((end) => (end === '*' ? highest : Number(end)))
    if (low === undefined || high === undefined) return false
    return number >= Math.min(low, high) && number <= Math.max(low, high)
  })

export const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number): string => String(number).padStart(2, '0')

/** `23-Nov-2026 09:00:00 +0000`. */
export const internalDate = (at: number): string => {
  const date = new Date(at)
  const day = `${two(date.getUTCDate())}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`
  return `"${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000"`
}
