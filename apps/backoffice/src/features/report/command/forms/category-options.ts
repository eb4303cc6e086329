import type { Outputs } from '../../../../lib/trpc.ts'

/** The categories as a list to choose from: each with its group, in the order of the groups. */
export const categoryOptions = (categories: Outputs['desk']['lists']['categories']) =>
  categories.map(({ code, label, group }) => ({ value: code, label: `${group.label}: ${label}` }))
