import { greenStories } from './green.ts'
import { otherStories } from './other.ts'
import { roadStories } from './roads.ts'
import type { Story } from './story.ts'
import { wasteStories } from './waste.ts'

export const stories: readonly Story[] = [...wasteStories, ...roadStories, ...greenStories, ...otherStories]
