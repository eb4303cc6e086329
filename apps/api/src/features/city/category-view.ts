/** A category as forms need it, in the language of the visitor. */
export type CategoryView = {
  code: string
  label: string
  group: { code: string; label: string }
  synonyms: readonly string[]
  questions: readonly QuestionView[]
  /** Where the right answer is 112 or 101, the text that says so. */
  danger: string | null
  promiseWorkingDays: number | null
  departmentName: string
  public: boolean
  complaint: boolean
}

export type QuestionView = {
  code: string
  kind: 'choice' | 'text' | 'number' | 'yes_no'
  label: string
  options: readonly { code: string; label: string }[]
  required: boolean
}
