import { cleanText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

const line = z.nullable(z.string().check(z.maxLength(200), z.overwrite(cleanText)))

/** What is known of a report that is being made; anything may be unknown yet. */
export const nearbyInput = z.object({
  category: line,
  street: line,
  houseNumber: line,
  postcode: line,
  lat: z.nullable(z.number().check(z.gte(-90), z.lte(90))),
  lon: z.nullable(z.number().check(z.gte(-180), z.lte(180))),
})
export type NearbyInput = z.infer<typeof nearbyInput>
