import type { CommandType, Instant, Language } from '@meldpunt/domain'

/** What an editor writes of a text block; Dutch is always there, what is missing in a language is shown in Dutch. */
export type TextBlockData = {
  /** Null: fits every category. */
  category: string | null
  /** With which commands it is proposed first; none: with all. */
  commands: readonly CommandType[]
  texts: { nl: BlockText } & Partial<Record<Exclude<Language, 'nl'>, BlockText>>
}
export type BlockText = { title: string; body: string }

export type TextBlock = {
  id: string
  code: string
  version: number
  active: boolean
  data: TextBlockData
  savedAt: Instant
  /** Null: came with the city's starting data. */
  savedBy: string | null
}
