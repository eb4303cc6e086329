import { readFile } from 'node:fs/promises'
import { exampleReports, startingCategories } from '@meldpunt/db'
import { createProposer, type Example, measure } from '@meldpunt/domain'
import { ExamplesError, readExamples } from './read-examples.ts'
import { stem } from './stem.ts'
import { learn } from './train-proposals.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const codes = startingCategories.map(({ code }) => code)

async function examplesFor(file: string | undefined): Promise<readonly Example[]> {
  if (file === undefined) return exampleReports.filter(({ heldOut }) => heldOut)
  return readExamples(await readFile(file, 'utf8'), codes)
}

/** `pnpm proposals [FILE.csv]`: how well the starting model does on texts that it never saw, ours or those of the file. */
async function print(file: string | undefined): Promise<void> {
  const examples = await examplesFor(file)
  const start = performance.now()
  const { model } = await learn(startingCategories, [])
  const learned = (performance.now() - start) / 1000
  const propose = createProposer(model, stem)
  const judged = examples.map(({ text, category }) => ({ proposals: propose(text), category }))
  const began = performance.now()
  for (const { text } of examples) propose(text)
  const each = (performance.now() - began) / examples.length
  const { texts, top1, top3, coverage, rightAbove } = measure(judged, model.threshold)
  process.stdout.write(
    [
      `learned from       ${exampleReports.filter(({ heldOut }) => !heldOut).length} texts, ${codes.length} categories`,
      `learned in         ${learned.toFixed(1)} s; the model is ${Math.round(JSON.stringify(model).length / 1000)} kB`,
      `judged on          ${texts} texts ${file === undefined ? 'held out' : `of ${file}`}`,
      `top-1              ${percent(top1)}`,
      `top-3              ${percent(top3)}`,
      `threshold          ${model.threshold.toFixed(2)}`,
      `coverage           ${percent(coverage)} (says something)`,
      `right above it     ${percent(rightAbove)} (the first, where it says something)`,
      `time               ${each.toFixed(2)} ms a text`,
      '',
    ].join('\n'),
  )
}

print(process.argv[2]).catch((error: unknown) => {
  const unreadable = error instanceof Error && 'code' in error
  const told = error instanceof ExamplesError || unreadable
  process.stderr.write(`${told ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})
