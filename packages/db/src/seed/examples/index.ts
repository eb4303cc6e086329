import { cleanlinessExamples } from './cleanliness.ts'
import type { ExampleSeed } from './example.ts'
import { greenExamples } from './green.ts'
import { mobilityExamples } from './mobility.ts'
import { nuisanceExamples } from './nuisance.ts'
import { questionExamples } from './questions.ts'
import { roadExamples } from './roads.ts'
import { wasteExamples } from './waste.ts'
import { waterExamples } from './water.ts'

/** Reports as people of the city could make them, each with the category that it is. */
export const exampleReports: readonly ExampleSeed[] = [
  ...wasteExamples,
  ...cleanlinessExamples,
  ...roadExamples,
  ...mobilityExamples,
  ...greenExamples,
  ...waterExamples,
  ...nuisanceExamples,
  ...questionExamples,
]
