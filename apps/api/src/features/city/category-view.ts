import type { Category } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'

/** A category as forms need it, in the language of the visitor. */
export type CategoryView = {
  code: string
  label: string
  group: { code: string; label: string }
  synonyms: readonly string[]
  questions: readonly QuestionView[]
  /** Where the right answer is 112 or 101, the text that says so. */
  danger: string | null
  promiseWorkingDays: number
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

type Question = Category['questions'][number]

const toQuestionView = (
  { code, kind, labels, options, required }: Question,
  language: Language,
): QuestionView => ({
  code,
  kind,
  required,
  label: labels[language],
  options: options.map((option) => ({ code: option.code, label: option.labels[language] })),
})

export const toCategoryView = (category: Category, city: City, language: Language): CategoryView => ({
  code: category.code,
  label: category.names[language],
  group: { code: category.group, label: city.groupName(category.group, language) },
  synonyms: category.synonyms,
  questions: category.questions.map((question) => toQuestionView(question, language)),
  danger: category.danger?.[language] ?? null,
  promiseWorkingDays: category.promiseWorkingDays,
  departmentName: city.destinationName(category.handledBy, language),
  public: category.public,
  complaint: category.complaint,
})
