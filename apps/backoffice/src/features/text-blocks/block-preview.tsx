import { useLingui } from '@lingui/react/macro'
import { fillTextBlock, type Language } from '@meldpunt/domain'
import { Checkbox } from '@meldpunt/ui'
import { useState } from 'react'
import { useMember } from '../../lib/member.ts'
import { nobodyValues, sampleValues } from './sample-values.ts'
import styles from './text-blocks.module.css'

type BlockPreviewProps = { body: string; language: Language; languageName: string }

/** The block as it reads with an example filled in. */
export const BlockPreview = ({ body, language, languageName }: BlockPreviewProps) => {
  const { t } = useLingui()
  const [nobody, setNobody] = useState(false)
  const clerk = useMember().name.split(' ')[0] ?? ''
  const values = nobody ? nobodyValues(language, clerk) : sampleValues(language, clerk)
  const { text } = fillTextBlock(body, values)
  return (
    <section className={styles.preview} aria-label={t`Voorbeeld in het ${languageName}`}>
      <h2>{t`Voorbeeld`}</h2>
      <p className={styles.letter} lang={language}>
        {text || t`Nog geen tekst.`}
      </p>
      <Checkbox
        name="nobody"
        value="nobody"
        label={t`Van iemand zonder naam of plaats`}
        checked={nobody}
        onChange={(event) => setNobody(event.currentTarget.checked)}
      />
    </section>
  )
}
