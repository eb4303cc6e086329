import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { type ErrorWords, loadErrorWords } from './load-error-words.ts'
import type { Problem } from './problem.ts'
import { useSite } from './site.tsx'

export type ErrorWordsOf = {
  field: (key: string) => string
  problem: (problem: Problem) => string
}

/** Fetched once a page is there on which something can go wrong. */
function useDomainWords(): ErrorWords {
  const { errorWords, language } = useSite()
  const [words, setWords] = useState(errorWords)
  useEffect(() => {
    if (words === null) loadErrorWords(language).then(setWords, () => {})
  }, [words, language])
  return words ?? {}
}

/** Words for what went wrong, in the language of the reader: what happened, what is kept, what to do. */
export function useErrorWords(): ErrorWordsOf {
  const { t } = useLingui()
  const errorWords = useDomainWords()
  const own: Readonly<Record<string, string>> = {
    answer_missing: t`Beantwoord deze vraag.`,
    way_missing: t`Kies of en hoe we je kunnen bereiken.`,
    photo_refused: t`Haal de foto weg die we niet kunnen gebruiken, of kies een andere.`,
    link_invalid: t`Deze link werkt niet meer. Bel 1777 en zeg je nummer.`,
    too_many_requests: t`Er komt nu te veel van dit toestel. Wacht een minuut en probeer opnieuw. Wat je typte, blijft staan.`,
    attachment_unknown: t`Een foto kwam niet aan. Haal hem weg en voeg hem opnieuw toe.`,
    signed_out: t`Je bent niet meer aangemeld. Meld je opnieuw aan, of ga verder zonder account. Je melding is bewaard.`,
    command_reused: t`Dit is al verstuurd. Laad de pagina opnieuw.`,
  }
  /** Refusals that mean something else where they are about one field. */
  const ofField: Readonly<Record<string, string>> = {
    too_many_requests: t`Naar dit mailadres gingen het laatste uur al veel mails. Laat je mailadres weg, of probeer het over een uur opnieuw.`,
  }
  const ofCode = (code: string, kind: 'field' | 'rejection') =>
    (kind === 'field' ? ofField[code] : undefined) ??
    own[code] ??
    errorWords[`${kind}.${code}`] ??
    errorWords[`rejection.${code}`] ??
    errorWords['field.invalid'] ??
    ''
  return {
    field: (key) => ofCode(key, 'field'),
    problem: (problem) => {
      if (problem.kind === 'offline')
        return t`We kunnen de stad nu niet bereiken. Wat je typte, blijft staan. We proberen opnieuw zodra er weer verbinding is.`
      if (problem.kind === 'rejected')
        return (
          (problem.field === null ? undefined : ofField[problem.code]) ?? ofCode(problem.code, 'rejection')
        )
      if (problem.kind === 'fields') return t`Kijk na wat hieronder in het rood staat.`
      return t`Onze computer kon dit niet bewaren. Wat je typte, blijft staan. Probeer over een minuut opnieuw, of bel 1777.`
    },
  }
}
