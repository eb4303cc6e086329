import {
  countGiven,
  findAnswer,
  findAnswerByCode,
  listFlags,
  listIncidents,
  recordMiss,
  searchAnswers,
} from '@meldpunt/db'
import { type Instant, type Language, plainSpoken, toDay, toInstant } from '@meldpunt/domain'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { CoreDeps } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { publicProcedure, staffProcedure } from '../../trpc.ts'
import type { AnswerHit, AnswerView, IncidentView, PublicAnswerView } from './answer-view.ts'
import { type Reading, toAnswerView, toIncident, toPublicAnswer } from './to-answer-view.ts'

const mostHits = 8
const startLength = 160

/** Any text is a search; what is too long for a body of a request never comes this far. */
const searchText = z.string().check(z.maxLength(5000, 'text_too_long'))

const readingOf = async (deps: CoreDeps, language: Language): Promise<Reading> => ({
  ...{ language, now: deps.clock(), city: await deps.cityData.current() },
})

/**
 * The answers to what somebody asks, best first. `counts`: it was asked for (not typed half), so when there is none the
 * editor hears of it.
 */
export const search = publicProcedure
  .input(z.object({ text: searchText, language, counts: z._default(z.boolean(), false) }))
  .query(async ({ ctx, input }): Promise<readonly AnswerHit[]> => {
    const { db, clock } = ctx.deps
    const now = clock()
    const { text, language, counts } = input
    const found = await searchAnswers(db.read, { text, now, language, limit: mostHits })
    if (counts && found.length === 0) await recordMiss(db.write, text, now)
    return found.map(({ id, code, kind, question, spoken, body, hours }) => ({
      ...{ id, code, kind, question, spoken: plainSpoken({ spoken, hours, now, language }) },
      start: body.length > startLength ? `${body.slice(0, startLength).trimEnd()}…` : body,
    }))
  })

const startOfMonth = (now: Instant): Instant => toInstant(`${toDay(now).slice(0, 8)}01`, '00:00')

/** An answer for the desk to read aloud, also when it is out of use: a contact may refer to it. */
export const get = staffProcedure
  .input(z.object({ id: z.uuid().check(z.toLowerCase()) }))
  .query(async ({ ctx, input }): Promise<AnswerView> => {
    const { db } = ctx.deps
    const answer = await findAnswer(db.read, input.id)
    if (!answer) throw refuse('answer_unknown')
    const reading = await readingOf(ctx.deps, ctx.language)
    const [givenThisMonth, flags] = await Promise.all([
      countGiven(db.read, answer.id, startOfMonth(reading.now)),
      listFlags(db.read, answer.id),
    ])
    return toAnswerView(answer, reading, { givenThisMonth, flagged: flags.length > 0 })
  })

const isCode = (text: string): boolean => text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

/** An answer for everybody, by the code in its address; one that is out of use or out of time is not there. */
export const read = publicProcedure
  .input(z.object({ code: z.string(), language }))
  .query(async ({ ctx, input }): Promise<PublicAnswerView> => {
    // An address that cannot be one of ours leads to a page that is not there, not to a broken one.
    const answer = isCode(input.code) ? await findAnswerByCode(ctx.deps.db.read, input.code) : null
    const reading = await readingOf(ctx.deps, input.language)
    const { now } = reading
    const isTold =
      answer?.active &&
      (answer.validFrom ?? now) <= now &&
      now < (answer.validUntil ?? Number.POSITIVE_INFINITY)
    if (!isTold) throw refuse('answer_unknown')
    return toPublicAnswer(answer, reading)
  })

/** What is going on now: a banner before everything else. */
export const incidents = publicProcedure
  .input(z.object({ language }))
  .query(async ({ ctx, input }): Promise<readonly IncidentView[]> => {
    const reading = await readingOf(ctx.deps, input.language)
    const going = await listIncidents(ctx.deps.db.read, reading.now)
    return going.map((answer) => toIncident(answer, reading))
  })
