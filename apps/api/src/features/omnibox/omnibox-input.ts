import { cleanText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

const longest = 200

/** Somebody may paste a whole mail: the beginning of it is searched. */
const clip = (text: string): string => cleanText(text).replace(/\s+/g, ' ').slice(0, longest).trim()

export const omniboxInput = z.object({
  text: z.string().check(z.maxLength(5000), z.overwrite(clip)),
  limit: z._default(z.int().check(z.gte(1), z.lte(20)), 7),
})
export type OmniboxInput = z.infer<typeof omniboxInput>
