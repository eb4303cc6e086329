import { foldWords } from '@meldpunt/domain'
import { type RawBuilder, sql } from 'kysely'
import { atOrNull } from '../../connection/columns.ts'
import type { AnswerContent } from '../../queries/answer/answer.ts'

const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`

/** What an editor wrote as pairs of column and value, with the words by which it is found. */
export function answerValues(content: AnswerContent): readonly (readonly [string, RawBuilder<unknown>])[] {
  const { code, kind, question, spoken, body, synonyms, category, owner, reviewOn, hours, place } = content
  const translated = Object.values(content.translations).flatMap((text) => [text.question, text.spoken])
  const questions = Object.values(content.translations).map((text) => text.question)
  return [
    ['code', sql`${code}`],
    ['kind', sql`${kind}`],
    ['question', sql`${question}`],
    ['spoken', sql`${spoken}`],
    ['body', sql`${body}`],
    ['synonyms', sql`${[...synonyms]}::text[]`],
    ['synonym_words', sql`${synonyms.join(' ')}`],
    ['translated_words', sql`${translated.join(' ')}`],
    ['fold', sql`${foldWords([question, ...synonyms, ...questions].join(' ')).trim()}`],
    ['category', sql`${category}`],
    ['owner', sql`${owner}`],
    ['valid_from', sql`${atOrNull(content.validFrom)}`],
    ['valid_until', sql`${atOrNull(content.validUntil)}`],
    ['review_on', sql`${reviewOn}::date`],
    ['follow_ups', json(content.followUps)],
    ['links', json(content.links)],
    ['hours', hours === null ? sql`null` : json(hours)],
    ['place', place === null ? sql`null` : json(place)],
    ['translations', json(content.translations)],
  ]
}
