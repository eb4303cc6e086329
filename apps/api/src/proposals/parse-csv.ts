/** Fields of a line with the number of the line on which it begins. */
export type CsvLine = { line: number; fields: readonly string[] }

/** Whichever stands first outside quotes in the first line. */
function separatorOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '').split('\n')[0] ?? ''
  return bare.includes(';') && !bare.includes(',') ? ';' : ','
}

/** One field from a position on: what is in it, and where it ends. A quote in quotes is written twice. */
function readField(text: string, start: number, separator: string): { value: string; end: number } {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
    return { value: text.slice(start, end), end }
  }
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') {
      value += '"'
      at++
    } else return { value, end: at + 1 }
  }
  return { value, end: text.length }
}

/** The lines of a file of comma- or semicolon-separated values (RFC 4180), as spreadsheets write it; empty lines are left out. */
export function parseCsv(file: string): readonly CsvLine[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(text)
  const lines: CsvLine[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const fields: string[] = []
    const begin = at
    for (;;) {
      const { value, end } = readField(text, at, separator)
      fields.push(value)
      at = end + 1
      if (text[end] !== separator) break
    }
    if (fields.some((field) => field.trim() !== '')) lines.push({ line, fields })
    line += text.slice(begin, at).split('\n').length - 1
  }
  return lines
}
