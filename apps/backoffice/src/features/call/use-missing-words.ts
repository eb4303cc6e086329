import { useLingui } from '@lingui/react/macro'
import type { Missing } from './call-report.ts'

/** What still has to be asked, as a list in words. */
export const useMissingWords = (): ((missing: readonly Missing[]) => string) => {
  const { t } = useLingui()
  const words: Record<Missing, string> = {
    description: t`wat er is`,
    category: t`de categorie`,
    place: t`de plaats`,
    questions: t`de vragen`,
  }
  return (missing) => missing.map((what) => words[what]).join(', ')
}
