/** What a text block can leave open; each is filled in from the report that it is used for. */
export const blockVariables = [
  'voornaam',
  'referentie',
  'categorie',
  'plaats',
  'dienst',
  'belofte',
  'clerk',
] as const
export type BlockVariable = (typeof blockVariables)[number]
export type BlockValues = Readonly<Record<BlockVariable, string | null>>

const isVariable = (name: string): name is BlockVariable => blockVariables.some((known) => known === name)

const placeholder = /( ?)\{([\p{L}_]+)\}/gu

/** Names in braces that are no variable: an editor mistyped them. */
export const unknownVariables = (body: string): readonly string[] => [
  ...new Set(
    [...body.matchAll(placeholder)].map(([, , name = '']) => name).filter((name) => !isVariable(name)),
  ),
]

export type FilledBlock = {
  text: string
  /** What the report does not say; its place was closed, so that somebody reads the sentence again. */
  missing: readonly BlockVariable[]
}

/**
 * The text of a block with its variables filled in. What is not known leaves no gap: "Dag {voornaam}," reads "Dag,". Braces
 * around anything else stay as they are, and so do braces in what is filled in.
 */
export function fillTextBlock(body: string, values: BlockValues): FilledBlock {
  const missing = new Set<BlockVariable>()
  const text = body.replace(placeholder, (whole, space: string, name: string) => {
    if (!isVariable(name)) return whole
    const value = values[name]
    if (value !== null && value !== '') return `${space}${value}`
    missing.add(name)
    return ''
  })
  return { text: text.replace(/^\s*\n{2,}/, '').trim(), missing: [...missing] }
}
