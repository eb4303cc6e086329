import type { ExampleSeed } from './example.ts'

/** Reports as people of the city could make them, each with the category that it is. */
export const exampleReports: readonly ExampleSeed[] = []
