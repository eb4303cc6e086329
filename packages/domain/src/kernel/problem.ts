/** What is wrong with data that somebody wrote by hand, where, and what would mend it. */
export type Problem = {
  /** The place in the data, as one would write it in code: `[3].when.of[1].in`. Empty for the whole. */
  readonly path: string
  readonly code: ProblemCode
  /** A sentence in English that says what would be accepted. */
  readonly mend: string
}

export type ProblemCode =
  | 'wrong_type'
  | 'missing'
  | 'unknown_key'
  | 'unknown_value'
  | 'out_of_range'
  | 'duplicate'
  | 'too_deep'
