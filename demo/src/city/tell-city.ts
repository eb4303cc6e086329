import type { Chronicle } from './chronicle.ts'
import type { CityData } from './city-data.ts'
import { createIds } from './city-ids.ts'
import { live } from './life.ts'
import { pickMoments } from './moments.ts'
import type { Ownership } from './people/ownership.ts'
import { createRandom, type Random } from './random.ts'
import { stories } from './stories/index.ts'
import type { Story } from './stories/story.ts'

const urn = stories.flatMap((story) => Array<Story>(story.weight).fill(story))

export type Told = {
  chronicle: Chronicle
  story: Story
  photos: { before: string | null; after: string | null }
}

const pickPhotos = (random: Random, story: Story, newId: () => string) => {
  const taken = story.photo !== null && random.chance(55)
  return { before: taken ? newId() : null, after: taken && story.resultPhoto !== null ? newId() : null }
}

type Telling = { city: CityData; now: number; count: number; owners: ReadonlyMap<number, Ownership> }

/** Tells the last twelve weeks of the city: the same for the same moment, newest last. */
export const tellCity = ({ city, now, count, owners }: Telling): readonly Told[] => {
  const random = createRandom(1777)
  const ids = createIds('city')
  return pickMoments(random, now, count).map((receivedAt, at) => {
    const story = random.pick(urn)
    const category = city.categories.get(story.category)
    if (!category) throw new Error(`The starting data has no category ${story.category}`)
    const newId = () => ids(receivedAt)
    const photos = pickPhotos(random, story, newId)
    const number = 10_000_000 + at * 137 + random.below(130)
    const ownership = owners.get(at) ?? null
    return {
      chronicle: live({ random, city, category, story, now, photos, receivedAt, number, newId, ownership }),
      story,
      photos,
    }
  })
}
