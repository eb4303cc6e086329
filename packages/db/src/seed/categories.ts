import { cleanlinessCategories } from './categories/cleanliness.ts'
import { greenCategories } from './categories/green.ts'
import { mobilityCategories } from './categories/mobility.ts'
import { nuisanceCategories } from './categories/nuisance.ts'
import { questionCategories } from './categories/questions.ts'
import { roadCategories } from './categories/roads.ts'
import { wasteCategories } from './categories/waste.ts'
import { waterCategories } from './categories/water.ts'
import type { CategorySeed } from './shape.ts'

/** All categories, in the order in which they are shown. */
export const categories: readonly CategorySeed[] = [
  ...wasteCategories,
  ...cleanlinessCategories,
  ...roadCategories,
  ...mobilityCategories,
  ...greenCategories,
  ...waterCategories,
  ...nuisanceCategories,
  ...questionCategories,
]
