import type { Outputs } from '../trpc.ts'

export type OmniHit = Outputs['desk']['omnibox']['hits'][number]
export type OmniKind = OmniHit['kind']
