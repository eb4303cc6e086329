import { setImmediate as breathe } from 'node:timers/promises'
import {
  type Category,
  type DecidedReport,
  exampleReports,
  findModelVersion,
  listDecidedReports,
  saveProposalModel,
} from '@meldpunt/db'
import {
  calibrate,
  createProposer,
  crossValidate,
  type Example,
  folds,
  foldWords,
  type Judged,
  type Measures,
  measure,
  type ProposalModel,
  trainModel,
} from '@meldpunt/domain'
import type { CoreDeps } from '../context.ts'
import { stem } from './stem.ts'

/** The newest decisions say most about the city of today, and more would keep the process busy for too long. */
const mostReports = 5_000
const mostToCalibrate = 1_000

const learned = exampleReports.filter(({ heldOut }) => !heldOut)
const heldOut = exampleReports.filter((example) => example.heldOut)

/** What a category is called is the first that is known of it. */
const namesOf = ({ code, names, synonyms }: Category): readonly Example[] =>
  [...Object.values(names), ...synonyms].map((text) => ({ text, category: code }))

/** Without the words of the reporter's own name, which somebody who writes often would else leave behind. */
function withoutName({ text, contactName, category }: DecidedReport): Example {
  const name = foldWords(contactName ?? '')
  const words = text.split(/\s+/).filter((word) => {
    const folded = foldWords(word)
    return folded === ' ' || !name.includes(folded)
  })
  return { text: words.join(' '), category }
}

export type Learned = { model: ProposalModel; measures: Measures }

/** Learns from names, our own texts and what was decided, and measures on the texts held out, which it never learns from. */
export async function learn(categories: readonly Category[], reported: readonly Example[]): Promise<Learned> {
  const codes = categories.map(({ code }) => code)
  const names = categories.flatMap(namesOf)
  const sample = { written: learned, reported: reported.slice(0, mostToCalibrate) }
  const judgedBefore: Judged[] = []
  for (let fold = 0; fold < folds; fold++) {
    judgedBefore.push(...crossValidate(codes, sample, { stem, names, fold }))
    // Requests that wait meanwhile go first.
    await breathe()
  }
  const tuned = calibrate(judgedBefore)
  const written = [...names, ...learned]
  const model = trainModel(codes, { written, reported }, { stem, ...tuned })
  await breathe()
  const propose = createProposer(model, stem)
  const judged = heldOut.map(({ text, category }) => ({ proposals: propose(text), category }))
  return { model, measures: measure(judged, model.threshold) }
}

type Training = Pick<CoreDeps, 'db' | 'clock' | 'cityData' | 'log'>

/** Puts a model of tonight into force: 1, or 0 when another process did so first. */
export async function trainProposals({ db, clock, cityData, log }: Training): Promise<number> {
  const { categories } = await cityData.current()
  const reported = (await listDecidedReports(db.read, mostReports)).map(withoutName)
  const before = (await findModelVersion(db.read)) ?? 0
  const { model, measures } = await learn(categories, reported)
  const { threshold } = model
  const { texts, ...shares } = measures
  const counts = { written: learned.length, reported: reported.length, heldOut: texts }
  const version = before + 1
  const saved = await saveProposalModel(db.write, model, {
    ...{ version, trainedAt: clock(), threshold },
    ...counts,
    ...shares,
  })
  if (saved)
    log.info({ version, ...counts, ...shares, threshold }, 'learned which words point to which category')
  return saved ? 1 : 0
}
