import type { Example } from '@meldpunt/domain'
import { parseCsv } from './parse-csv.ts'

/** What is wrong with a file, in words for who wrote it. */
export class ExamplesError extends Error {}

/** Texts with their category from a file with the columns `text` and `category`, in whichever order. */
export function readExamples(file: string, categories: readonly string[]): readonly Example[] {
  const [head, ...lines] = parseCsv(file)
  const columns = head?.fields.map((field) => field.trim().toLowerCase()) ?? []
  const [text, category] = [columns.indexOf('text'), columns.indexOf('category')]
  if (text < 0 || category < 0)
    throw new ExamplesError('The first line has to name the columns "text" and "category".')
  if (lines.length === 0) throw new ExamplesError('There are no texts under the first line.')
  return lines.map(({ line, fields }) => {
    const code = fields[category]?.trim() ?? ''
    if (!categories.includes(code))
      throw new ExamplesError(`Line ${line}: "${code}" is no category. Known are: ${categories.join(', ')}.`)
    return { text: fields[text] ?? '', category: code }
  })
}
