import { useLingui } from '@lingui/react/macro'
import { commandLabels, type Language } from '@meldpunt/domain'
import { blockCommands } from '@meldpunt/domain/input'
import type { Part } from '../../lib/edit-in-place/changed-parts.tsx'
import { useLanguage } from '../../lib/language.ts'
import { useLists } from '../../lib/lists.ts'
import type { BlockDraft } from './block-draft.ts'

/** The parts of a block as an editor knows them. */
export function useBlockParts(): readonly Part<BlockDraft>[] {
  const { t } = useLingui()
  const language = useLanguage()
  const { categories } = useLists()
  const inLanguage = (one: Language, name: string): readonly Part<BlockDraft>[] => [
    { name: t`Titel (${name})`, text: ({ texts }) => texts[one].title },
    { name: t`Tekst (${name})`, text: ({ texts }) => texts[one].body },
  ]
  const labelOf = (code: string) => categories.find((one) => one.code === code)?.label ?? code
  const saidOf = (commands: readonly string[]) =>
    blockCommands
      .filter((one) => commands.includes(one))
      .map((one) => commandLabels[language][one])
      .join(', ')
  return [
    ...inLanguage('nl', t`Nederlands`),
    ...inLanguage('en', t`Engels`),
    ...inLanguage('fr', t`Frans`),
    ...inLanguage('de', t`Duits`),
    { name: t`Voor welke categorie?`, text: ({ category }) => labelOf(category) },
    { name: t`Waarbij bieden we het aan?`, text: ({ commands }) => saidOf(commands) },
  ]
}
