import { useLingui } from '@lingui/react/macro'
import type { Space } from '@meldpunt/ui'
import { WideDialog } from '@meldpunt/ui/rich'
import { useState } from 'react'
import { ChoiceBox } from '../../../lib/omnibox/choice-box.tsx'
import { pagesOf } from './pages-of.ts'
import styles from './palette.module.css'
import { PaletteAnswer } from './palette-answer.tsx'
import { type PaletteChoice, usePaletteChoices } from './use-palette-choices.ts'

type PaletteDialogProps = { spaces: readonly Space[]; onClose: () => void }

/** Everything by name: what can be done here, where one can go, and whatever the desk knows. */
export const PaletteDialog = ({ spaces, onClose }: PaletteDialogProps) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [answerId, setAnswerId] = useState<string | null>(null)
  const { choices, answer } = usePaletteChoices(text, pagesOf(spaces))
  const onPick = (choice: PaletteChoice) => {
    if (choice.answerId !== null) return setAnswerId(choice.answerId)
    onClose()
    choice.run?.()
  }
  const title = t`Zoek of doe iets`
  return (
    <WideDialog title={title} open onClose={onClose} closeLabel={t`Sluiten`}>
      {answerId === null ? (
        <div className={styles.palette}>
          <ChoiceBox
            label={title}
            placeholder={t`Pagina, opdracht, melding, straat, naam of vraag`}
            value={text}
            onChange={setText}
            choices={choices}
            more={answer.more}
            settled={answer.settled}
            failed={answer.failed}
            searching={text.trim() !== ''}
            onPick={onPick}
            onEscape={onClose}
            autoFocus
          />
        </div>
      ) : (
        <PaletteAnswer answerId={answerId} onBack={() => setAnswerId(null)} />
      )}
    </WideDialog>
  )
}
