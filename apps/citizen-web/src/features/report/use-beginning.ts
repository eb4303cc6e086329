import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLanguage } from '../../lib/site.tsx'
import { hasContent } from './draft.ts'
import type { Step } from './steps.ts'
import { draftStore } from './use-draft.ts'

/** The way back from the confirmation leads to a report that is gone: then a new one begins at its beginning. */
export function useBeginning(step: Step): void {
  const router = useRouter()
  const language = useLanguage()
  useEffect(() => {
    if (step !== 'what' && !hasContent(draftStore().get())) router.history.replace(`/${language}/melden`)
  }, [step, router, language])
}
