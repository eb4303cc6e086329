import type { Category } from '../../lib/api.ts'
import type { FieldErrors } from './to-submission.ts'

const steps = ['what', 'questions', 'where', 'who', 'check'] as const
export type Step = (typeof steps)[number]

/** Where each step is, after the language. */
export const stepPaths: Record<Step, string> = {
  what: 'melden',
  questions: 'melden/vragen',
  where: 'melden/waar',
  who: 'melden/wie',
  check: 'melden/nakijken',
}

const stepOfField: readonly (readonly [prefix: string, step: Step])[] = [
  ['answers', 'questions'],
  ['place', 'where'],
  ['contact', 'who'],
]

/** The step on which a field stands. */
export const stepOf = (field: string): Step =>
  stepOfField.find(([prefix]) => field === prefix || field.startsWith(`${prefix}.`))?.[1] ?? 'what'

export const errorsOfStep = (errors: FieldErrors, step: Step): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => stepOf(field) === step))

/** Categories with nothing to ask and nothing to warn of skip the questions. */
const hasQuestions = (category: Category | undefined): boolean =>
  category !== undefined && (category.questions.length > 0 || category.danger !== null)

export function nextStep(step: Step, category: Category | undefined): Step {
  if (step === 'what') return hasQuestions(category) ? 'questions' : 'where'
  return steps[steps.indexOf(step) + 1] ?? 'check'
}

/** Id of the control of a field, for links in an error summary. */
export const fieldId = (field: string): string => field.replace(/\W+/g, '-')
