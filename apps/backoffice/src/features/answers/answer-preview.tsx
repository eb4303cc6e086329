import { useLingui } from '@lingui/react/macro'
import { type Language, type OpeningHours, toSpoken } from '@meldpunt/domain'
import { useNow } from '../../lib/now.ts'
import styles from './answers.module.css'

type AnswerPreviewProps = { spoken: string; hours: OpeningHours | null; language: Language; name: string }

/** What a clerk will see and say, at this moment. */
export const AnswerPreview = ({ spoken, hours, language, name }: AnswerPreviewProps) => {
  const { t } = useLingui()
  const now = useNow()
  const sentences = toSpoken({ spoken, hours, now, language })
  return (
    <section className={styles.preview} aria-label={t`Lees voor, in het ${name}`}>
      <p className="soft small">{t`Lees voor`}</p>
      <div lang={language}>
        {sentences.length === 0 ? <p>{t`Nog geen tekst.`}</p> : null}
        {sentences.map((pieces, index) => (
          <p key={index} className={index === 0 ? styles.first : undefined}>
            {pieces.map(({ text, strong }, place) => (strong ? <strong key={place}>{text}</strong> : text))}
          </p>
        ))}
      </div>
    </section>
  )
}
