/** A report written for training; held out: never learned from, only to see how well a model does. */
export type ExampleSeed = {
  readonly category: string
  readonly text: string
  readonly heldOut: boolean
}

type Texts = { readonly learn: readonly string[]; readonly heldOut: readonly string[] }

/** The examples of one category. */
export const examplesOf = (category: string, { learn, heldOut }: Texts): readonly ExampleSeed[] => [
  ...learn.map((text) => ({ category, text, heldOut: false })),
  ...heldOut.map((text) => ({ category, text, heldOut: true })),
]
