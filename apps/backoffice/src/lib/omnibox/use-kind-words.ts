import { useLingui } from '@lingui/react/macro'
import type { IconName } from '@meldpunt/ui'
import type { OmniHit, OmniKind } from './omni-hit.ts'

export type KindWords = {
  icon: IconName
  label: string
  /** What choosing it does. */
  go: string
}

/** What a kind of hit is called, and what choosing one does where a page says nothing else. */
export function useKindWords(): (hit: OmniHit) => KindWords {
  const { t } = useLingui()
  const words: Record<OmniKind, KindWords> = {
    answer: { icon: 'answer', label: t`Antwoord`, go: t`lees voor` },
    category: { icon: 'tag', label: t`Categorie`, go: t`vul in` },
    street: { icon: 'pin', label: t`Straat`, go: t`vul in` },
    report: { icon: 'report', label: t`Melding`, go: t`open` },
    person: { icon: 'person', label: t`Persoon`, go: t`koppel` },
  }
  const incident: KindWords = { icon: 'danger', label: t`Nu`, go: t`lees voor` }
  return (hit) => (hit.kind === 'answer' && hit.data.isIncident ? incident : words[hit.kind])
}
