import type { TextBlock } from '@meldpunt/db'
import type { CommandType, Language } from '@meldpunt/domain'
import type { OfferedBlock, TextBlockView } from './text-block-view.ts'

export const toTextBlockView = ({ data, ...block }: TextBlock): TextBlockView => ({ ...block, ...data })

type Wish = { category: string | null; command: CommandType | null; language: Language }

const rankOf = ({ data }: TextBlock, { category, command }: Wish): number => {
  const ofCategory = data.category !== null && data.category === category
  const ofCommand = command !== null && data.commands.includes(command)
  return (ofCategory ? 2 : 0) + (ofCommand ? 1 : 0)
}

/** Whether it makes sense here at all: not for another category, nor for other commands only. */
const fits = ({ active, data }: TextBlock, { category, command }: Wish): boolean =>
  active &&
  (data.category === null || category === null || data.category === category) &&
  (command === null || data.commands.length === 0 || data.commands.includes(command))

function toOffered(block: TextBlock, wish: Wish): OfferedBlock {
  const { id, data } = block
  const translated = data.texts[wish.language]
  const { title, body } = translated ?? data.texts.nl
  const language = translated ? wish.language : 'nl'
  return { id, title, body, language, category: data.category, rank: rankOf(block, wish) }
}

/** The blocks that fit, the likeliest first and then by title. */
export const offer = (blocks: readonly TextBlock[], wish: Wish): readonly OfferedBlock[] =>
  blocks
    .filter((block) => fits(block, wish))
    .map((block) => toOffered(block, wish))
    .sort((one, other) => other.rank - one.rank || one.title.localeCompare(other.title, wish.language))
