import type { Ref } from 'react'
import { ChoiceBox } from './choice-box.tsx'
import type { OmniHit, OmniKind } from './omni-hit.ts'
import { useKindWords } from './use-kind-words.ts'
import type { OmniboxAnswer } from './use-omnibox.ts'

export type OmniboxProps = {
  label: string
  value: string
  onChange: (text: string) => void
  /** What `useOmnibox` gave for the value. */
  answer: OmniboxAnswer
  onPick: (hit: OmniHit) => void
  /** Other words for what choosing a kind of hit does on this page. */
  go?: Partial<Record<OmniKind, string>> | undefined
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/**
 * The one field of the desk: answers, categories, streets, reports and people in one ranked list.
 *
 * @example const answer = useOmnibox(text); <Omnibox label={…} value={text} onChange={setText} answer={answer} onPick={open} />
 */
export const Omnibox = ({ answer, onPick, go = {}, value, ...field }: OmniboxProps) => {
  const wordsOf = useKindWords()
  const choices = answer.hits.map((hit) => {
    const words = wordsOf(hit)
    return { ...words, go: go[hit.kind] ?? words.go, ...hitLine(hit), hit }
  })
  return (
    <ChoiceBox
      {...field}
      value={value}
      choices={choices}
      more={answer.more}
      settled={answer.settled}
      failed={answer.failed}
      searching={value.trim().length >= 3 || answer.hits.length > 0}
      onPick={({ hit }) => onPick(hit)}
    />
  )
}

const hitLine = ({ id, title, extra, matched }: OmniHit) => ({ id, title, extra, matched })
