import * as z from 'zod/mini'

/** For commands that carry nothing but themselves. */
export const noData = z.object({})
