import { useLingui } from '@lingui/react/macro'
import { Alert, ErrorSummary, LinkButton } from '@meldpunt/ui'
import { refusalWords } from '../words/refusal-words.ts'
import type { FieldWords } from './field-errors.ts'
import { hrefs } from './hrefs.ts'
import { useLanguage } from './language.ts'
import type { Refusal } from './refusal.ts'

type FormFailureProps = { refusal: Refusal | null; errors: FieldWords; idOf: (field: string) => string }

/** Why it was not sent: links to the fields where it is about fields, else what happened and what to do. */
export const FormFailure = ({ refusal, errors, idOf }: FormFailureProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (!refusal || refusal.kind === 'stale') return null
  const found = Object.entries(errors)
  if (found.length > 0) {
    return (
      <ErrorSummary
        title={t`Dit moet je nog nakijken`}
        errors={found.map(([field, text]) => ({ href: `#${idOf(field)}`, text }))}
      />
    )
  }
  return (
    <Alert tone="danger" live="assertive" title={t`Niet verstuurd`}>
      {refusal.kind === 'signed_out' ? (
        <>
          <p>{refusalWords(refusal, language)}</p>
          <LinkButton href={hrefs.signIn()} target="_blank">
            {t`Meld je aan in een nieuw tabblad`}
          </LinkButton>
        </>
      ) : (
        refusalWords(refusal, language)
      )}
    </Alert>
  )
}
