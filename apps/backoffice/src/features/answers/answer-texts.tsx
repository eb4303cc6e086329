import { useLingui } from '@lingui/react/macro'
import { hoursPlace, type Language } from '@meldpunt/domain'
import { TextArea, TextField } from '@meldpunt/ui'
import type { UseFormReturn } from 'react-hook-form'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { EveryLanguage } from '../../lib/edit-in-place/every-language.tsx'
import { type AnswerDraft, hoursOfDraft } from './answer-draft.ts'
import { AnswerPreview } from './answer-preview.tsx'

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
    <div className={frame.pair}>
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

/** The words of an answer, in each language. */
export const AnswerTexts = ({ form }: { form: Form }) => (
  <EveryLanguage
    errors={form.errors}
    titleIn={(language) => form.watch(`texts.${language}.question`)}
    fieldsIn={(language, name) => <OneLanguage form={form} language={language} name={name} />}
  />
)
