/** Digits with a space between groups of these sizes; what is left over goes with the first group. */
export function groupDigits(digits: string, sizes: readonly number[]): string {
  const over = Math.max(0, digits.length - sizes.reduce((sum, size) => sum + size, 0))
  const widths = sizes.map((size, place) => (place === 0 ? size + over : size))
  const begins = widths.map((_, place) => widths.slice(0, place).reduce((sum, size) => sum + size, 0))
  return widths.map((width, place) => digits.slice(begins[place], (begins[place] ?? 0) + width)).join(' ')
}
