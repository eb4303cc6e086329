import { useLingui } from '@lingui/react/macro'
import { formatInstant, languages } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import { type BlockDraft, type TextBlock, toDraft } from './block-draft.ts'

type StaleBlockProps = { theirs: TextBlock; mine: BlockDraft; onTakeTheirs: () => void }

/** Somebody saved the block while it was being edited: what they wrote against what stands here, and the choice. */
export const StaleBlock = ({ theirs, mine, onTakeTheirs }: StaleBlockProps) => {
  const { t } = useLingui()
  const screenLanguage = useLanguage()
  const who = theirs.savedBy ?? t`Iemand`
  const when = formatInstant(theirs.savedAt, screenLanguage)
  const saved = toDraft(theirs)
  const changed = languages.filter(
    (language) => JSON.stringify(saved.texts[language]) !== JSON.stringify(mine.texts[language]),
  )
  return (
    <Alert tone="warning" live="assertive" title={t`${who} bewaarde dit blok intussen`}>
      <p>{t`Op ${when}. Er is nog niets van jou bewaard: je tekst staat hieronder. Zo verschilt ze van die van ${who}:`}</p>
      {changed.map((language) => (
        <div key={language} lang={language}>
          <DifferenceText before={saved.texts[language].title} after={mine.texts[language].title} />
          <DifferenceText before={saved.texts[language].body} after={mine.texts[language].body} />
        </div>
      ))}
      <p>{t`Bewaar nog eens om jouw tekst te houden.`}</p>
      <div>
        <Button size="small" onClick={onTakeTheirs}>{t`Neem de tekst van ${who} over`}</Button>
      </div>
    </Alert>
  )
}
