import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { LanguageChoice } from './language-choice.tsx'
import styles from './session.module.css'

export const SignInPage = () => {
  const { t } = useLingui()
  useDocumentTitle(t`Aanmelden`)
  return (
    <main className={styles.signIn}>
      <div className={styles.signInBox}>
        <p className={styles.mark}>
          <b>1777</b> {t`Meldpunt`}
        </p>
        <h1>{t`Balie en diensten`}</h1>
        <p className="soft">{t`Meld je aan met je account van de stad.`}</p>
        <LinkButton variant="primary" size="big" href={hrefs.signIn()}>
          {t`Aanmelden`}
        </LinkButton>
        <LanguageChoice />
      </div>
    </main>
  )
}
