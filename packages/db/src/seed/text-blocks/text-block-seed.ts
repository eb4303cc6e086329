import type { BlockCommand } from '@meldpunt/domain/input'
import type { TextBlockData } from '../../queries/text-blocks/text-block.ts'

export type TextBlockSeed = TextBlockData & { readonly code: string }

type Where = { category?: string; commands: readonly BlockCommand[] }

/** A block in Dutch alone: who reads another language gets it in Dutch, and the clerk is told so. */
export const block = (
  code: string,
  where: Where,
  [title, body]: readonly [string, string],
): TextBlockSeed => ({
  code,
  category: where.category ?? null,
  commands: where.commands,
  texts: { nl: { title, body } },
})
