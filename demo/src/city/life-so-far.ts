import type { Chronicle } from './chronicle.ts'
import type { CityCategory, CityData } from './city-data.ts'
import type { Random } from './random.ts'
import type { Story } from './stories/story.ts'

/** What a step of the demo knows of the report it tells. */
export type Life = {
  random: Random
  city: CityData
  category: CityCategory
  story: Story
  chronicle: Chronicle
  now: number
  /** Attachment id of the reporter's photo and of the result, where the story has drawings. */
  photos: { before: string | null; after: string | null }
}
