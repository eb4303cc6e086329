import { saveCallDraft } from '@meldpunt/db'
import { checkMoment, cleanText, id, textLimit } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'

/** Longest draft, as JSON. */
const draftLimit = 50_000
/** No form is so deep; to walk much deeper takes more memory than a request may have. */
const deepest = 20

/** Whether it can be walked through, and its names be kept: nobody types those. */
const isDraft = (value: unknown, depth = 0): boolean =>
  depth <= deepest &&
  (typeof value !== 'object' ||
    value === null ||
    Object.entries(value).every(([name, part]) => cleanText(name) === name && isDraft(part, depth + 1)))

const draft = z.pipe(
  z.unknown().check(z.refine((value) => isDraft(value), 'invalid')),
  z.json().check(z.refine((value) => JSON.stringify(value).length <= draftLimit, 'text_too_long')),
)

const draftInput = z.object({
  callId: id,
  scratch: z.string().check(z.overwrite(cleanText), z.maxLength(textLimit, 'text_too_long')),
  draft: z.nullable(draft),
  savedAt: z.int().check(z.nonnegative('moment_invalid')),
})

/** A half of a character or a zero byte is in no text that a person typed, and the database refuses it. */
const clean = (draft: unknown): unknown =>
  JSON.parse(JSON.stringify(draft), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  )

/**
 * Keeps what is written during a call, at every stroke; of two that cross the later one stays. Nothing that was typed is
 * refused for a clock that is wrong: what comes from the future is of now. Tells as of when it is kept.
 */
export const saveDraft = clerkProcedure
  .input(draftInput)
  .mutation(async ({ ctx, input }): Promise<{ savedAt: number }> => {
    const { db, clock } = ctx.deps
    const now = clock()
    const savedAt = checkMoment(input.savedAt, now) ? now : input.savedAt
    const { memberId } = ctx.member
    const saved = await saveCallDraft(db.write, { ...input, savedAt, draft: clean(input.draft), memberId })
    if (!saved) throw refuse('call_not_yours')
    return { savedAt }
  })
