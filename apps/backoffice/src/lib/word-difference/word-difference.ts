/** A stretch of text that is in both, only in the older or only in the newer one. */
export type Stretch = { text: string; in: 'both' | 'before' | 'after' }

/** Longer texts are compared as wholes: who reads them sees both anyway. */
const mostWords = 1500

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** For each pair of places, how many words the rests have in common. */
function commonWords(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, next] = [table[i], table[i + 1]]
      if (!row || !next) continue
      row[j] = before[i] === after[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const { text, in: where } of stretches) {
    const last = joined.at(-1)
    if (last?.in === where) last.text += text
    else joined.push({ text, in: where })
  }
  return joined
}

/** Changes with only a blank between them are one change: each word struck and replaced apart cannot be read. */
function gather(stretches: readonly Stretch[]): readonly Stretch[] {
  const gathered: Stretch[] = []
  let changed = { before: '', after: '' }
  const close = () => {
    for (const where of ['before', 'after'] as const)
      if (changed[where] !== '') gathered.push({ text: changed[where], in: where })
    changed = { before: '', after: '' }
  }
  for (const [index, { text, in: where }] of stretches.entries()) {
    if (where !== 'both') {
      changed[where] += text
      continue
    }
    const next = stretches[index + 1]
    const isBetween = changed.before.trim() !== '' && changed.after.trim() !== '' && next !== undefined
    if (isBetween && text.trim() === '') {
      changed = { before: changed.before + text, after: changed.after + text }
      continue
    }
    close()
    gathered.push({ text, in: 'both' })
  }
  close()
  return gathered
}

/** What was taken out of a text and what came into it, word by word. */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === '' ? [] : [{ text: before, in: 'both' }]
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (Math.max(old.length, fresh.length) > mostWords)
    return join([
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ])
  return gather(join(walk(old, fresh)))
}

function walk(old: readonly string[], fresh: readonly string[]): readonly Stretch[] {
  const table = commonWords(old, fresh)
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [word, other] = [old[i], fresh[j]]
    if (word !== undefined && word === other) {
      stretches.push({ text: word, in: 'both' })
      i += 1
      j += 1
    } else if (word !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) {
      stretches.push({ text: word, in: 'before' })
      i += 1
    } else if (other !== undefined) {
      stretches.push({ text: other, in: 'after' })
      j += 1
    } else {
      stretches.push({ text: word ?? '', in: 'before' })
      i += 1
    }
  }
  return stretches
}
