import type { FoundAnswer } from '@meldpunt/db'
import { hoursOn, type Instant, type Language, type OpeningHours, showHours, toDay } from '@meldpunt/domain'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

type Asked = { typed: readonly string[]; now: Instant; language: Language }

/** "vandaag gesloten", "vandaag 9.00 tot 17.45": often the whole answer. */
function openingWords(hours: OpeningHours, { now, language }: Asked): string {
  const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day')
  return `${today} ${showHours(hoursOn(toDay(now), hours), language)}`
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
