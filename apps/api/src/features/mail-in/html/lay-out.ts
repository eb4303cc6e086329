/** Signs that no text has, for what ends a line and what is quoted. */
export const marks = { line: '\n', block: '\v', paragraph: '\f', quote: '\uE000', unquote: '\uE001' } as const

/** As a browser does: what ends a block ends a line where one was begun, a paragraph leaves one open. */
const linesOf = (run: string): string => {
  let count = 0
  for (const mark of run) {
    if (mark === marks.line) count += 1
    if (mark === marks.block) count = Math.max(count, 1)
    if (mark === marks.paragraph) count = Math.max(count, 2)
  }
  return '\n'.repeat(count)
}

/** Text with marks in it as lines; those of a quote begin with `>`, as in plain mails. */
export function layOut(marked: string): string {
  const lines: string[] = []
  let depth = 0
  for (const line of marked.replace(/[\n\v\f][ \n\v\f]*/g, linesOf).split('\n')) {
    const words = line
      .replace(/[\uE000\uE001]/g, '')
      .replace(/ {2,}/g, ' ')
      .trim()
    depth += line.split(marks.quote).length - 1
    if (words !== '' || words === line.trim()) lines.push(`${'> '.repeat(Math.min(depth, 5))}${words}`)
    depth = Math.max(0, depth - line.split(marks.unquote).length + 1)
  }
  return lines.join('\n')
}
