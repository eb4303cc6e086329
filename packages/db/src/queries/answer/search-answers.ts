import type { Instant, Language, OpeningHours } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import type { AnswerKind } from './answer.ts'
import { toAnswerWords } from './to-answer-words.ts'

/** An answer that a search found. */
export type FoundAnswer = {
  id: string
  code: string
  kind: AnswerKind
  question: string
  /** As it is kept: `{openingsuren}` is not filled in. */
  spoken: string
  body: string
  hours: OpeningHours | null
  /** The part of what was asked that it covers, from 0.34 to about 1. */
  rank: number
  /** The words of the search that were found in it, folded. */
  matched: readonly string[]
}

type Search = { text: string; now: Instant; limit: number; language: Language }

/** Less than this part of the question covered is a guess, and a guess is read aloud to somebody. */
const leastRank = 0.34

/**
 * The answers that a text asks for, best first; what is going on now (an incident) goes before all. A text of any length
 * and kind is a search: words by their stem or beginning, inside longer words, and with typing errors.
 */
export async function searchAnswers(db: Kysely<DB>, search: Search): Promise<readonly FoundAnswer[]> {
  const { now, limit, language } = search
  const words = toAnswerWords(search.text)
  if (words.length === 0 || limit < 1) return []
  const { rows } = await sql<FoundAnswer>`
    with word as materialized (
      select word, search_word(word) as query from unnest(${[...words]}::text[]) as word
      where search_word(word)::text <> ''),
    live as materialized (select a.* from answer a where ${inForce(now)}),
    ${scores},
    weight as (
      select word, ln(1 + (select count(*) from live)::numeric / greatest(count(id), 1)) * case when count(id) = 0 then 0.8 else 1 end
        as weight from word left join score using (word) group by word),
    ranked as (
      select id, sum(score * weight) / nullif((select sum(weight) from weight), 0) as rank,
        array_agg(word order by word) as matched
      from score join weight using (word) group by id)
    select a.id, a.code, a.kind, coalesce(a.translations -> ${language} ->> 'question', a.question) as question,
      coalesce(a.translations -> ${language} ->> 'spoken', a.spoken) as spoken,
      coalesce(a.translations -> ${language} ->> 'body', a.body) as body, a.hours, r.rank::float8 as rank, r.matched
    from ranked r join live a using (id) where r.rank >= ${leastRank}
    order by a.kind = 'incident' desc, r.rank desc, length(a.question), a.code limit ${limit}`.execute(db)
  return rows
}

/** In use, and not before or after the time that it holds for. */
export const inForce = (now: Instant): RawBuilder<boolean> => sql<boolean>`(a.active
  and (a.valid_from is null or a.valid_from <= ${at(now)}) and (a.valid_until is null or a.valid_until > ${at(now)}))`

/**
 * What each word is worth to each answer. A word that stands nowhere may be a typing error; only then is it compared by
 * its letters, so that what was typed right is never outdone by what looks like it. Of a single
 * word nothing else tells what it is about: an answer that mentions it often stays behind one whose question has it.
 */
const scores = sql`
  exact as materialized (
    select l.id, w.word, case
      when l.search @@ w.query then 0.35 + least(ts_rank('{0.1, 0.25, 0.6, 0.9}', l.search, w.query),
        case when alone and not ts_filter(l.search, '{a}') @@ w.query then 0.65 end)
      else 0.5 end as score
    from live l join (select *, count(*) over () = 1 as alone from word) w
      on l.search @@ w.query or (length(w.word) >= 4 and strpos(l.fold, w.word) > 0)),
  near as (
    select l.id, w.word, 0.9 * strict_word_similarity(w.word, l.fold) as score
    from word w join live l on length(w.word) >= 4
      and strict_word_similarity(w.word, l.fold) >= case when length(w.word) = 4 then 0.5 else 0.4 end
    where not exists (select from exact e where e.word = w.word)),
  score as materialized (select * from exact union all select * from near)`
