import { useLingui } from '@lingui/react/macro'
import { type Language, languages } from '@meldpunt/domain'
import { type ReactNode, useState } from 'react'
import styles from './edit-in-place.module.css'

type EveryLanguageProps = {
  /** By the name of their field, which begins with `texts.` and the language. */
  errors: Readonly<Record<string, string>>
  /** The title in a language; empty where nobody translated it. */
  titleIn: (language: Language) => string
  fieldsIn: (language: Language, name: string) => ReactNode
}

/** Dutch open, the other languages under their names; one with a mistake in it opens by itself. */
export const EveryLanguage = ({ errors, titleIn, fieldsIn }: EveryLanguageProps) => {
  const { t } = useLingui()
  const [opened, setOpened] = useState<readonly Language[]>([])
  const names: Record<Language, string> = { nl: t`Nederlands`, en: t`Engels`, fr: t`Frans`, de: t`Duits` }
  const isWrong = (language: Language) =>
    Object.keys(errors).some((field) => field.startsWith(`texts.${language}`))
  const note = (language: Language, isOpen: boolean) =>
    setOpened((before) => [...before.filter((one) => one !== language), ...(isOpen ? [language] : [])])
  return (
    <>
      {fieldsIn('nl', names.nl)}
      {languages
        .filter((language) => language !== 'nl')
        .map((language) => (
          <details
            key={language}
            className={styles.more}
            open={opened.includes(language) || isWrong(language)}
            onToggle={({ currentTarget }) => note(language, currentTarget.open)}
          >
            <summary>
              {names[language]}
              <span className="soft small"> {titleIn(language) || t`nog niet vertaald`}</span>
            </summary>
            {fieldsIn(language, names[language])}
          </details>
        ))}
    </>
  )
}
