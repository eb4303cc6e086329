import { useLingui } from '@lingui/react/macro'
import type { Part } from '../../lib/edit-in-place/changed-parts.tsx'
import { useLists } from '../../lib/lists.ts'
import { type AnswerDraft, weekKeys } from './answer-draft.ts'

const writeWeek = ({ week }: AnswerDraft): string =>
  weekKeys.map((key) => `${key}: ${week[key] || '–'}`).join('  ')

/** The parts of an answer as an editor knows them, each as a line of text. */
export function useAnswerParts(): readonly Part<AnswerDraft>[] {
  const { t } = useLingui()
  const { categories, departments } = useLists()
  const inLanguage = (language: keyof AnswerDraft['texts'], name: string): readonly Part<AnswerDraft>[] => [
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
    { name: t`Plaats`, text: ({ placeName }) => placeName },
    { name: t`Adres`, text: ({ placeAddress }) => placeAddress },
    { name: t`Nu aan de hand`, text: ({ incident }) => (incident ? t`ja` : t`nee`) },
    { name: t`Geldt vanaf`, text: ({ validFrom }) => validFrom.replace('T', ' ') },
    { name: t`Geldt tot`, text: ({ validUntil }) => validUntil.replace('T', ' ') },
    {
      name: t`Categorie`,
      text: ({ category }) => categories.find(({ code }) => code === category)?.label ?? category,
    },
    { name: t`Adres op de site`, text: ({ code }) => code },
    { name: t`Dienst`, text: ({ owner }) => departments.find(({ code }) => code === owner)?.name ?? owner },
    { name: t`Nakijken op`, text: ({ reviewOn }) => reviewOn },
  ]
}
