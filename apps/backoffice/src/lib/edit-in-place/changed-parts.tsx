import { useLingui } from '@lingui/react/macro'
import { DifferenceText } from '../word-difference/difference-text.tsx'

/** A part of what is edited, as an editor knows it, and how it reads as a line of text. */
export type Part<Draft> = { name: string; text: (draft: Draft) => string }

type ChangedPartsProps<Draft> = { parts: readonly Part<Draft>[]; before: Draft | null; after: Draft }

/** Only what differs, each under its name with the words that went and came. */
export function ChangedParts<Draft>({ parts, before, after }: ChangedPartsProps<Draft>) {
  const { t } = useLingui()
  const changed = parts
    .map(({ name, text }) => ({ name, text: text(after), was: before ? text(before) : '' }))
    .filter(({ text, was }) => text !== was)
  if (changed.length === 0) return <p className="soft small">{t`Niets in de tekst.`}</p>
  return changed.map(({ name, was, text }) => (
    <div key={name}>
      <p className="soft small">{name}</p>
      <DifferenceText before={was} after={text} />
    </div>
  ))
}
