import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import type { Preferences as Known } from '../../lib/api.ts'
import styles from './account.module.css'
import { AccountHead } from './account-head.tsx'
import { ChangeEmail } from './change-email.tsx'
import { HowToTell } from './how-to-tell.tsx'
import { MyData } from './my-data.tsx'

/** How somebody wants to be told, where, in which language, and what we keep. */
export function Preferences({ known, done }: { known: Known; done: string | undefined }) {
  const { t } = useLingui()
  return (
    <div className="wrap page">
      <AccountHead>
        <Trans>Hoe we je bereiken</Trans>
      </AccountHead>
      <Done what={done} />
      <Part id="told" title={t`Berichten`}>
        <HowToTell known={known} />
      </Part>
      <Part id="email" title={t`Mailadres`}>
        <ChangeEmail known={known} />
      </Part>
      <Part id="data" title={t`Mijn gegevens`}>
        <MyData known={known} />
      </Part>
    </div>
  )
}

type PartProps = { id: string; title: string; children: ReactNode }

const Part = ({ id, title, children }: PartProps) => (
  <section className={styles.part} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div className="stack">{children}</div>
  </section>
)

function Done({ what }: { what: string | undefined }) {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    savePreferences: t`Bewaard.`,
    changeEmail: t`Bewaard. Kijk in je mail als je een nieuw adres opgaf.`,
    forgetEmail: t`Je mailadres is gewist.`,
    askErasure: t`We kregen je vraag. Een medewerker bekijkt ze.`,
  }
  const said = what === undefined ? undefined : words[what]
  return said ? <Alert tone="success">{said}</Alert> : null
}
