import { useLingui } from '@lingui/react/macro'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import { type AnswerDraft, weekKeys } from './answer-draft.ts'

const writeWeek = ({ week }: AnswerDraft): string =>
  weekKeys.map((key) => `${key}: ${week[key] || '–'}`).join('  ')

type Part = { name: string; text: (draft: AnswerDraft) => string }

/** The parts of an answer as an editor knows them, each as a line of text. */
function useParts(): readonly Part[] {
  const { t } = useLingui()
  const inLanguage = (language: keyof AnswerDraft['texts'], name: string): readonly Part[] => [
    { name: t`Vraag (${name})`, text: ({ texts }) => texts[language].question },
    { name: t`Lees voor (${name})`, text: ({ texts }) => texts[language].spoken },
    { name: t`Langere tekst (${name})`, text: ({ texts }) => texts[language].body },
  ]
  return [
    ...inLanguage('nl', t`Nederlands`),
    ...inLanguage('en', t`Engels`),
    ...inLanguage('fr', t`Frans`),
    ...inLanguage('de', t`Duits`),
    { name: t`Andere woorden van bellers`, text: ({ synonyms }) => synonyms },
    { name: t`Vraagt de beller door?`, text: ({ followUps }) => followUps },
    { name: t`Links`, text: ({ links }) => links },
    { name: t`Openingsuren`, text: writeWeek },
    {
      name: t`Gesloten op wettelijke feestdagen`,
      text: (draft) => (draft.closedOnHolidays ? t`ja` : t`nee`),
    },
    { name: t`Andere dagen`, text: ({ exceptions }) => exceptions },
    { name: t`Opmerking bij de uren`, text: ({ hoursNote }) => hoursNote },
    { name: t`Nu aan de hand`, text: ({ incident }) => (incident ? t`ja` : t`nee`) },
    { name: t`Geldt vanaf`, text: ({ validFrom }) => validFrom.replace('T', ' ') },
    { name: t`Geldt tot`, text: ({ validUntil }) => validUntil.replace('T', ' ') },
    { name: t`Categorie`, text: ({ category }) => category },
    { name: t`Adres op de site`, text: ({ code }) => code },
    { name: t`Dienst`, text: ({ owner }) => owner },
    { name: t`Nakijken op`, text: ({ reviewOn }) => reviewOn },
  ]
}

type ChangedPartsProps = { before: AnswerDraft | null; after: AnswerDraft }

/** Only what differs, each under its name with the words that went and came. */
export const ChangedParts = ({ before, after }: ChangedPartsProps) => {
  const { t } = useLingui()
  const changed = useParts()
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
