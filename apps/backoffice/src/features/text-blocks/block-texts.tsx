import { useLingui } from '@lingui/react/macro'
import { blockVariables, type Language, languages, textLimit } from '@meldpunt/domain'
import { TextArea, TextField } from '@meldpunt/ui'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { BlockDraft } from './block-draft.ts'
import { BlockPreview } from './block-preview.tsx'
import styles from './text-blocks.module.css'

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
    <div className={styles.pair}>
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

/** Dutch open, the other languages under their names: those that are written say so. */
export const BlockTexts = ({ form }: { form: Form }) => {
  const { t } = useLingui()
  const [opened, setOpened] = useState<readonly Language[]>([])
  const names: Record<Language, string> = { nl: t`Nederlands`, en: t`Engels`, fr: t`Frans`, de: t`Duits` }
  const isWrong = (language: Language) =>
    Object.keys(form.errors).some((field) => field.startsWith(`texts.${language}`))
  return (
    <>
      <OneLanguage form={form} language="nl" name={names.nl} />
      {languages
        .filter((language) => language !== 'nl')
        .map((language) => (
          <details
            key={language}
            className={styles.language}
            open={opened.includes(language) || isWrong(language)}
            onToggle={({ currentTarget: { open } }) =>
              setOpened((before) => [
                ...before.filter((one) => one !== language),
                ...(open ? [language] : []),
              ])
            }
          >
            <summary>
              {names[language]}
              <span className="soft small">
                {' '}
                {form.watch(`texts.${language}.body`)
                  ? form.watch(`texts.${language}.title`)
                  : t`nog niet vertaald`}
              </span>
            </summary>
            <OneLanguage form={form} language={language} name={names[language]} />
          </details>
        ))}
    </>
  )
}
