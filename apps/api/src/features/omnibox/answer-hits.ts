import type { FoundAnswer } from '@meldpunt/db'
import { type Instant, type Language, type OpeningHours, sayOpening } from '@meldpunt/domain'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

type Asked = { typed: readonly string[]; now: Instant; language: Language }

/** "vandaag gesloten": the first of what would be said of the hours, which often is the whole answer. */
function openingWords(hours: OpeningHours, { now, language }: Asked): string {
  const [first = ''] = sayOpening(hours, { now, language }).split(/\.(?: |$)/)
  return first.charAt(0).toLowerCase() + first.slice(1)
}

/** Answers as their own search ranks them; what is going on now goes before everything. */
export const answerHits = (answers: readonly FoundAnswer[], asked: Asked): readonly RankedHit[] =>
  answers.map(({ id, code, kind, question, rank, hours }) => {
    const isIncident = kind === 'incident'
    return {
      score: isIncident ? 1.5 : Math.min(rank, 1) * 0.98,
      hit: {
        kind: 'answer',
        id: `answer:${id}`,
        title: question,
        extra: hours === null ? null : openingWords(hours, asked),
        matched: matchedRanges(question, asked.typed),
        data: { answerId: id, code, isIncident },
      },
    }
  })
