import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import type { Choice } from '../../../lib/omnibox/choice.ts'
import type { OmniHit } from '../../../lib/omnibox/omni-hit.ts'
import { useKindWords } from '../../../lib/omnibox/use-kind-words.ts'
import { type OmniboxAnswer, useOmnibox } from '../../../lib/omnibox/use-omnibox.ts'
import { matchLabel } from '../../../lib/palette/match-label.ts'
import { type PaletteAction, usePaletteRegistry } from '../../../lib/palette/palette-actions.ts'
import { hitHref } from './hit-href.ts'
import type { PalettePage } from './pages-of.ts'

/** A line of the palette; `answerId` is what is read in the palette itself instead of on another page. */
export type PaletteChoice = Choice & { run: (() => void) | null; answerId: string | null }

type Labelled = { id: string; label: string }
type Line<Of extends Labelled> = (item: Of) => Omit<PaletteChoice, 'id' | 'title' | 'matched' | 'answerId'>

function fitting<Of extends Labelled>(items: readonly Of[], text: string, line: Line<Of>): PaletteChoice[] {
  return items.flatMap((item) => {
    const matched = matchLabel(item.label, text)
    return matched ? [{ id: item.id, title: item.label, matched, answerId: null, ...line(item) }] : []
  })
}

/** What can be done on this page, where one can go, and what was found: in that order. */
export function usePaletteChoices(text: string, pages: readonly PalettePage[]) {
  const { t } = useLingui()
  const { history } = useRouter()
  const actions = usePaletteRegistry()
  const answer = useOmnibox(text)
  const toChoice = useHitChoice((href) => history.push(href))
  const choices = [
    ...fitting<PaletteAction>(actions, text, ({ icon, keyHint, run }) => ({
      ...{ icon: icon ?? 'check', label: t`Doe`, extra: keyHint ?? null, go: t`doe`, run },
    })),
    ...fitting<PalettePage>(pages, text, ({ href }) => ({
      ...{ icon: 'arrow-right', label: t`Ga naar`, extra: null, go: t`open`, run: () => history.push(href) },
    })),
    ...answer.hits.map(toChoice),
  ]
  return { choices, answer } satisfies { choices: readonly PaletteChoice[]; answer: OmniboxAnswer }
}

function useHitChoice(open: (href: string) => void): (hit: OmniHit) => PaletteChoice {
  const { t } = useLingui()
  const wordsOf = useKindWords()
  return (hit) => {
    const { icon, label, go } = wordsOf(hit)
    const { id, title, extra, matched } = hit
    const line = { id, title, extra, matched, icon, label }
    if (hit.kind === 'answer') return { ...line, go, run: null, answerId: hit.data.answerId }
    const does = hit.kind === 'report' ? go : t`toon meldingen`
    return { ...line, go: does, run: () => open(hitHref(hit)), answerId: null }
  }
}
