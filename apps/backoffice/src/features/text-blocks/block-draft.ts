import type { Language } from '@meldpunt/domain'
import type { Outputs } from '../../lib/trpc.ts'

export type TextBlock = Outputs['textBlock']['all'][number]
export type BlockText = { title: string; body: string }

/** A block as the form holds it: a translation that nobody wrote is two empty fields. */
export type BlockDraft = { category: string; commands: string[]; texts: Record<Language, BlockText> }

const empty: BlockText = { title: '', body: '' }

export const toDraft = (block: Pick<TextBlock, 'category' | 'commands' | 'texts'> | null): BlockDraft => ({
  category: block?.category ?? '',
  commands: [...(block?.commands ?? [])],
  texts: {
    nl: block?.texts.nl ?? empty,
    en: block?.texts.en ?? empty,
    fr: block?.texts.fr ?? empty,
    de: block?.texts.de ?? empty,
  },
})

const isBlank = ({ title, body }: BlockText): boolean => `${title}${body}`.trim() === ''
const orNull = (text: BlockText): BlockText | null => (isBlank(text) ? null : text)

/** What the schema takes of it. */
export const toData = ({ category, commands, texts }: BlockDraft, kept: { id: string; version: number }) => ({
  ...{ id: kept.id, expectedVersion: kept.version, category, commands },
  texts: { nl: texts.nl, en: orNull(texts.en), fr: orNull(texts.fr), de: orNull(texts.de) },
})
