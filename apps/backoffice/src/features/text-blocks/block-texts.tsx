import { useLingui } from '@lingui/react/macro'
import { blockVariables, type Language, textLimit } from '@meldpunt/domain'
import { TextArea, TextField } from '@meldpunt/ui'
import type { UseFormReturn } from 'react-hook-form'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { EveryLanguage } from '../../lib/edit-in-place/every-language.tsx'
import type { BlockDraft } from './block-draft.ts'
import { BlockPreview } from './block-preview.tsx'

type FieldName = `texts.${Language}.${'title' | 'body'}`
type Form = Pick<UseFormReturn<BlockDraft>, 'watch'> & {
  field: (name: FieldName) => ReturnType<UseFormReturn<BlockDraft>['register']> & {
    id: string
    error: string | undefined
  }
  errors: Readonly<Record<string, string>>
}

type OneLanguageProps = { form: Form; language: Language; name: string }

const OneLanguage = ({ form, language, name: languageName }: OneLanguageProps) => {
  const { t } = useLingui()
  const body = form.watch(`texts.${language}.body`)
  return (
    <div className={frame.pair}>
      <div className="stack">
        <TextField
          {...form.field(`texts.${language}.title`)}
          label={t`Titel`}
          lang={language}
          autoComplete="off"
        />
        <TextArea
          {...form.field(`texts.${language}.body`)}
          label={t`Tekst`}
          hint={t`Vullen we zelf in: ${blockVariables.map((name) => `{${name}}`).join(' ')}`}
          lang={language}
          rows={8}
          maxLength={textLimit}
          counter={(left) => (left < 0 ? t`${-left} tekens te lang` : t`Nog ${left} tekens`)}
        />
      </div>
      <BlockPreview body={body} language={language} languageName={languageName} />
    </div>
  )
}

/** The words of a block, in each language. */
export const BlockTexts = ({ form }: { form: Form }) => (
  <EveryLanguage
    errors={form.errors}
    titleIn={(language) => form.watch(`texts.${language}.title`)}
    fieldsIn={(language, name) => <OneLanguage form={form} language={language} name={name} />}
  />
)
