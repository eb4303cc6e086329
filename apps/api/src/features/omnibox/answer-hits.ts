import type { FoundAnswer } from '@meldpunt/db'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

/** Answers as their own search ranks them; what is going on now goes before everything. */
export const answerHits = (answers: readonly FoundAnswer[], typed: readonly string[]): readonly RankedHit[] =>
  answers.map(({ id, code, kind, question, rank }) => {
    const isIncident = kind === 'incident'
    return {
      score: isIncident ? 1.5 : Math.min(rank, 1) * 0.98,
      hit: {
        kind: 'answer',
        id: `answer:${id}`,
        title: question,
        extra: null,
        matched: matchedRanges(question, typed),
        data: { answerId: id, code, isIncident },
      },
    }
  })
