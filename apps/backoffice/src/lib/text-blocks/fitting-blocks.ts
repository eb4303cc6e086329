type Block = { title: string; body: string }

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The blocks that hold every word that was typed, those that begin with it first; at most nine, as there are digits. */
export function fittingBlocks<One extends Block>(blocks: readonly One[], typed: string): readonly One[] {
  const query = fold(typed.trim())
  const words = query.split(/\s+/).filter(Boolean)
  const placeOf = ({ title, body }: One): number => {
    const folded = fold(title)
    if (folded.startsWith(query)) return 0
    if (words.every((word) => folded.includes(word))) return 1
    return words.every((word) => `${folded} ${fold(body)}`.includes(word)) ? 2 : 3
  }
  return blocks
    .map((block, index) => ({ block, index, place: placeOf(block) }))
    .filter(({ place }) => place < 3)
    .sort((one, other) => one.place - other.place || one.index - other.index)
    .slice(0, 9)
    .map(({ block }) => block)
}
