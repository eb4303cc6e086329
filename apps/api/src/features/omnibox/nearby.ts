import { staffProcedure } from '../../trpc.ts'
import { nearbyInput } from './nearby-input.ts'
import type { NearbyView } from './nearby-view.ts'
import { readNearby } from './read-nearby.ts'

/** What is open around the place of a report that is being made: is it the same one? */
export const nearby = staffProcedure
  .input(nearbyInput)
  .query(({ ctx, input }): Promise<NearbyView> => readNearby(ctx, input))
