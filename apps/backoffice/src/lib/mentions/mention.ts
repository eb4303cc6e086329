/** A colleague who is called to a note. */
export type Mention = { id: string; name: string }

export const mentionText = ({ name }: Pick<Mention, 'name'>): string => `@${name}`

/** Who is still called: whoever was chosen and stands in the text, once. */
export const mentionedIn = (text: string, chosen: readonly Mention[]): readonly string[] => [
  ...new Set(chosen.filter((one) => text.includes(mentionText(one))).map(({ id }) => id)),
]
