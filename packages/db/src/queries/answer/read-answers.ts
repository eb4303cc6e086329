import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { Answer, AnswerContent } from './answer.ts'
import { inForce } from './search-answers.ts'

const answerColumns = sql`a.id, a.code, a.version, a.kind, a.question, a.spoken, a.body, a.synonyms, a.category, a.owner,
  a.valid_from as "validFrom", a.valid_until as "validUntil", a.review_on as "reviewOn", a.follow_ups as "followUps",
  a.links, a.hours, a.place, a.translations, a.active, m.name as "reviewedBy", a.reviewed_at as "reviewedAt",
  s.name as "savedBy", v.saved_at as "savedAt"`

async function listWhere(db: Kysely<DB>, condition: RawBuilder<boolean>): Promise<readonly Answer[]> {
  const { rows } = await sql<Answer>`select ${answerColumns} from answer a
      join answer_version v on v.answer_id = a.id and v.version = a.version
      left join member s on s.id = v.saved_by left join member m on m.id = a.reviewed_by
    where ${condition} order by a.kind = 'incident' desc, a.question, a.id`.execute(db)
  return rows
}

/** An answer as it is now, in use or not. */
export async function findAnswer(db: Kysely<DB>, id: string): Promise<Answer | null> {
  return (await listWhere(db, sql<boolean>`a.id = ${id}`))[0] ?? null
}

/** An answer by the code in its address, in use or not. */
export async function findAnswerByCode(db: Kysely<DB>, code: string): Promise<Answer | null> {
  return (await listWhere(db, sql<boolean>`a.code = ${code}`))[0] ?? null
}

/** All answers, for who keeps them. */
export const listAnswers = (db: Kysely<DB>): Promise<readonly Answer[]> => listWhere(db, sql<boolean>`true`)

/** What is going on now and is told before anything else. */
export const listIncidents = (db: Kysely<DB>, now: Instant): Promise<readonly Answer[]> =>
  listWhere(db, sql<boolean>`a.kind = 'incident' and ${inForce(now)}`)

/** One version of an answer: what it said, and who saved it when (nobody: it came with the city). */
export type AnswerVersion = {
  version: number
  content: AnswerContent
  savedBy: string | null
  savedAt: Instant
}

/** The versions of an answer, newest first; one from before answers had a place has none. */
export async function listAnswerVersions(db: Kysely<DB>, id: string): Promise<readonly AnswerVersion[]> {
  const { rows } = await sql<AnswerVersion>`select v.version,
      jsonb_build_object('place', null) || v.data as content, m.name as "savedBy",
      v.saved_at as "savedAt"
    from answer_version v left join member m on m.id = v.saved_by
    where v.answer_id = ${id} order by v.version desc`.execute(db)
  return rows
}
