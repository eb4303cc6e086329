import { useLingui } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import { refusalWords } from '../words/refusal-words.ts'
import { useLanguage } from './language.ts'
import { toRefusal } from './refusal.ts'

/** Why it was not done; nothing where nothing went wrong. */
export const MutationFailure = ({ error }: { error: unknown }) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (!error) return null
  return (
    <Alert tone="danger" live="assertive" title={t`Niet gedaan`}>
      {refusalWords(toRefusal(error), language)}
    </Alert>
  )
}
