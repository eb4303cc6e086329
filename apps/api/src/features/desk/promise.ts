import { cleanText, textLimit } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { proposeRouting, type Routable } from '../../city/propose-routing.ts'
import { clerkProcedure } from '../../trpc.ts'
import type { PromiseView } from './promise-view.ts'

const line = z.string().check(z.overwrite(cleanText), z.trim(), z.maxLength(200))
const lineOrNull = z._default(z.nullable(line), null)

/** What the caller told until now; a half-filled form is asked about as well. */
const toldInput = z.object({
  category: z.string().check(z.maxLength(100)),
  description: z._default(z.string().check(z.overwrite(cleanText), z.maxLength(textLimit)), ''),
  answers: z._default(z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(1000))), {}),
  channel: z._default(z.enum(['phone', 'desk', 'mail']), 'phone'),
  street: lineOrNull,
  postcode: lineOrNull,
})

const toRoutable = (told: z.infer<typeof toldInput>, now: number): Routable => {
  const { category, description, answers, channel, street, postcode } = told
  const place = { text: street ?? '', point: null, street, houseNumber: null, postcode, roadOwner: null }
  return { category, description, answers, channel, place, seenAt: null, receivedAt: now }
}

/** The promise to read aloud while somebody still tells it; the same rules decide again when it is registered. */
export const promise = clerkProcedure.input(toldInput).query(async ({ ctx, input }): Promise<PromiseView> => {
  const city = await ctx.deps.cityData.current()
  const now = ctx.deps.clock()
  city.category(input.category, 'category')
  const { routing, promise: work } = proposeRouting(city, toRoutable(input, now), now)
  const { destination, ruleName, explanation } = routing
  return {
    destination: { ...destination, name: city.destinationName(destination, ctx.language) },
    workingDays: work?.workingDays ?? null,
    due: work?.due ?? null,
    rule: ruleName === null ? null : { number: explanation.tried.length, name: ruleName },
  }
})
