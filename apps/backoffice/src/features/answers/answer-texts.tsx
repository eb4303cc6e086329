import { useLingui } from '@lingui/react/macro'
import { hoursPlace, type Language, languages } from '@meldpunt/domain'
import { TextArea, TextField } from '@meldpunt/ui'
import type { UseFormReturn } from 'react-hook-form'
import { type AnswerDraft, hoursOfDraft } from './answer-draft.ts'
import { AnswerPreview } from './answer-preview.tsx'
import styles from './answers.module.css'

type FieldName =
  | `texts.${Language}.${'question' | 'spoken' | 'body'}`
  | `week.${'1' | '2' | '3' | '4' | '5' | '6' | '7'}`
  | Exclude<keyof AnswerDraft, 'texts' | 'week'>

/** What the parts of the form need of it. */
export type Form = Pick<UseFormReturn<AnswerDraft>, 'watch' | 'setValue'> & {
  field: (name: FieldName) => ReturnType<UseFormReturn<AnswerDraft>['register']> & {
    id: string
    error: string | undefined
  }
  /** For choices, which report their value themselves. */
  group: (name: 'owner' | 'category') => { id: string; name: string; error: string | undefined }
  errors: Readonly<Record<string, string>>
}

type OneLanguageProps = { form: Form; language: Language; name: string }

const OneLanguage = ({ form, language, name }: OneLanguageProps) => {
  const { t } = useLingui()
  const draft = form.watch()
  return (
    <div className={styles.pair}>
      <div className="stack">
        <TextField
          {...form.field(`texts.${language}.question`)}
          label={t`Vraag`}
          lang={language}
          autoComplete="off"
        />
        <TextArea
          {...form.field(`texts.${language}.spoken`)}
          label={t`Lees voor`}
          hint={t`Korte zinnen. Tussen ** wordt het opvallend; ${hoursPlace} vullen we zelf in.`}
          lang={language}
          rows={5}
        />
        <TextArea
          {...form.field(`texts.${language}.body`)}
          label={t`Langere tekst`}
          lang={language}
          rows={4}
        />
      </div>
      <AnswerPreview
        spoken={draft.texts[language].spoken}
        hours={hoursOfDraft(draft)}
        language={language}
        name={name}
      />
    </div>
  )
}

/** Dutch open, the other languages under their names. */
export const AnswerTexts = ({ form }: { form: Form }) => {
  const { t } = useLingui()
  const names: Record<Language, string> = { nl: t`Nederlands`, en: t`Engels`, fr: t`Frans`, de: t`Duits` }
  return (
    <>
      <OneLanguage form={form} language="nl" name={names.nl} />
      {languages
        .filter((language) => language !== 'nl')
        .map((language) => (
          <details key={language} className={styles.more}>
            <summary>
              {names[language]}
              <span className="soft small">
                {' '}
                {form.watch(`texts.${language}.question`) || t`nog niet vertaald`}
              </span>
            </summary>
            <OneLanguage form={form} language={language} name={names[language]} />
          </details>
        ))}
    </>
  )
}
