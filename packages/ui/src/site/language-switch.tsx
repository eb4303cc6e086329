import type { AnchorType } from './anchor.ts'
import styles from './site.module.css'

export type Language = {
  /** As shown, for example "NL". */
  code: string
  /** The name of the language in itself. */
  name: string
  lang: string
  href: string
  current?: boolean | undefined
}

export type LanguageSwitchProps = {
  label: string
  languages: readonly Language[]
  anchor?: AnchorType | undefined
}

/** The same page in another language. The language is in the address, so these are plain links. */
export const LanguageSwitch = ({ label, languages, anchor: Anchor = 'a' }: LanguageSwitchProps) => (
  <nav aria-label={label}>
    <ul className={styles.languages}>
      {languages.map(({ code, name, lang, href, current }) => (
        <li key={lang}>
          <Anchor
            href={href}
            lang={lang}
            hrefLang={lang}
            aria-label={`${code} ${name}`}
            aria-current={current ? 'true' : undefined}
          >
            {code}
          </Anchor>
        </li>
      ))}
    </ul>
  </nav>
)
