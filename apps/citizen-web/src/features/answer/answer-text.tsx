import type { AnswerView } from '../../lib/api.ts'
import styles from './answer.module.css'

type Spoken = AnswerView['spoken']

/** What the desk would say on the phone: first what was asked, then what belongs to it. */
export function SpokenText({ spoken }: { spoken: Spoken }) {
  return (
    <div className={styles.spoken}>
      {spoken.map((pieces, index) => {
        const text = pieces.map((piece) => piece.text).join('')
        return (
          <p key={text} className={index === 0 ? styles.first : undefined}>
            {pieces.map((piece) =>
              piece.strong ? <strong key={piece.text}>{piece.text}</strong> : piece.text,
            )}
          </p>
        )
      })}
    </div>
  )
}

/** The longer text: a blank line parts paragraphs, lines that begin with a dash are a list. */
export function BodyText({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const lines = block.split('\n')
    if (!lines.every((line) => line.startsWith('- '))) return <p key={block}>{block}</p>
    return (
      <ul key={block}>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  })
}
