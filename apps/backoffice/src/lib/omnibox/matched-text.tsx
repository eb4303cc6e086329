type MatchedTextProps = { text: string; matched: readonly (readonly [number, number])[] }

/** A title with what was typed in bold. */
export const MatchedText = ({ text, matched }: MatchedTextProps) => {
  const parts = matched.map(([start, end], at) => ({
    before: text.slice(matched[at - 1]?.[1] ?? 0, start),
    bold: text.slice(start, end),
    start,
  }))
  return (
    <>
      {parts.map(({ before, bold, start }) => (
        <span key={start}>
          {before}
          <b>{bold}</b>
        </span>
      ))}
      {text.slice(matched.at(-1)?.[1] ?? 0)}
    </>
  )
}
