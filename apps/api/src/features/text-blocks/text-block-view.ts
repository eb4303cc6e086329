import type { TextBlockData } from '@meldpunt/db'
import type { BlockVariable, Instant, Language } from '@meldpunt/domain'

/** A block as it is offered: the likeliest first. */
export type OfferedBlock = {
  id: string
  title: string
  body: string
  /** In which language it is; Dutch where nobody wrote it in the language asked for. */
  language: Language
  category: string | null
  /** 3: this category and command; 2: this category; 1: this command; 0: in general. */
  rank: number
}

/** A block as its editors see it. */
export type TextBlockView = TextBlockData & {
  id: string
  code: string
  version: number
  active: boolean
  savedAt: Instant
  /** Null: came with the city's starting data. */
  savedBy: string | null
}

/** What was saved, or what somebody else saved meanwhile. */
export type SavedBlockView =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; current: TextBlockView | null }

export type FilledBlockView = { text: string; language: Language; missing: readonly BlockVariable[] }
