import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Categories, Category } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { errorsOfStep, nextStep, type Step, stepPaths } from './steps.ts'
import type { FieldErrors } from './to-submission.ts'
import { useChecks } from './use-checks.ts'
import { draftStore, useDraft } from './use-draft.ts'

type StepState = {
  category: Category | undefined
  errors: FieldErrors
  /** Words beside a field; undefined when it is right or was not looked at yet. */
  error: (field: string) => string | undefined
  /** Goes on when this step is right, else says what is wrong. */
  goOn: () => Promise<void>
}

/** Looks at a step when the person wants to go on, never while they type; after that each correction counts at once. */
export function useStep(step: Step, categories: Categories): StepState {
  const draft = useDraft()
  const language = useLanguage()
  const router = useRouter()
  const words = useErrorWords()
  const { checks, waitForChecks } = useChecks()
  const [isChecked, setChecked] = useState(false)
  const category = categories.find(({ code }) => code === draft.category)
  const reading = { language, category }
  const errors = isChecked && checks ? errorsOfStep(checks.errorsOfDraft(draft, reading), step) : {}
  // A link of the summary on the last step leads to a field here: then the error is told at once.
  useEffect(() => setChecked((was) => was || location.hash.length > 1), [])
  const goOn = async () => {
    setChecked(true)
    const rules = await waitForChecks()
    const now = rules ? errorsOfStep(rules.errorsOfDraft(draftStore().get(), reading), step) : {}
    if (Object.keys(now).length > 0) return
    router.history.push(`/${language}/${stepPaths[nextStep(step, category)]}`)
  }
  const error = (field: string) => {
    const key = errors[field]
    return key === undefined ? undefined : words.field(key)
  }
  return { category, errors, error, goOn }
}
