import { type Answer, findAnswer, insertAnswer, listFlags, logAdminChange, updateAnswer } from '@meldpunt/db'
import { hoursPlace } from '@meldpunt/domain'
import { type SaveAnswerInput, saveAnswerInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import type { SessionMember } from '../../context.ts'
import { refuseField } from '../../rejections.ts'
import type { SavedAnswerView } from './answer-view.ts'
import { editorProcedure } from './edit-lists.ts'
import { toEdited } from './to-answer-view.ts'

const toContent = ({ content }: SaveAnswerInput) => {
  const { en, fr, de } = content.translations
  return { ...content, translations: { ...(en && { en }), ...(fr && { fr }), ...(de && { de }) } }
}

/** What stands there now, so that an editor sees both side by side and loses nothing. */
async function toStale({ trx, now }: Action, current: Answer | null): Promise<SavedAnswerView> {
  return { kind: 'stale', current: current && toEdited(current, now, await listFlags(trx, current.id)) }
}

/** Saves and writes down who did, or gives what somebody else saved meanwhile and changes nothing. */
async function write(
  action: Action,
  member: SessionMember,
  input: SaveAnswerInput,
): Promise<SavedAnswerView> {
  const { trx, now, city } = action
  const { id, expectedVersion, content } = input
  if (content.category !== null) city.category(content.category, 'category')
  city.department(content.owner, 'owner')
  if (content.hours === null && content.spoken.includes(hoursPlace))
    throw refuseField('week.1', 'hours_invalid')
  const saving = { id, content: toContent(input), memberId: member.memberId, now }
  const saved =
    expectedVersion === 0 ? await insertAnswer(trx, saving) : await updateAnswer(trx, saving, expectedVersion)
  if (!saved) {
    const current = await findAnswer(trx, id)
    // Nobody saved it meanwhile, so it is the code that another has.
    if ((current?.version ?? 0) === expectedVersion) throw refuseField('code', 'slug_taken')
    return toStale(action, current)
  }
  const version = expectedVersion + 1
  const data = { answer: id, title: content.question, version }
  await logAdminChange(trx, { memberId: member.memberId, at: now, kind: 'answer_saved', data })
  return { kind: 'saved', version }
}

/** The first answer is not kept whole: what is on the screen of a repetition is read again. */
const stored = z.union([
  z.object({ kind: z.literal('saved'), version: z.number() }),
  z.object({ kind: z.literal('stale') }),
])
const repeat = (result: unknown): SavedAnswerView => {
  const kept = stored.parse(result)
  return kept.kind === 'saved' ? kept : { kind: 'stale', current: null }
}

/** Saves an answer as its next version, or a new one. */
export const save = editorProcedure.input(saveAnswerInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'save_answer',
    input,
    repeat,
    work: (action) => write(action, ctx.member, input),
  }),
)
