import { findTextBlock, logAdminChange, saveTextBlock, type TextBlockData } from '@meldpunt/db'
import { type TextBlockInput, textBlockActiveInput, textBlockInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import type { SessionMember } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { editorProcedure } from './read-blocks.ts'
import type { SavedBlockView } from './text-block-view.ts'
import { toTextBlockView } from './to-block-view.ts'

type Wish = {
  id: string
  expectedVersion: number
  data: TextBlockData
  active: boolean
  kind: 'text_block_saved' | 'text_block_retired' | 'text_block_restored'
}

/** Saves and writes down who did, or gives what somebody else saved meanwhile and changes nothing. */
async function write({ trx, now }: Action, member: SessionMember, wish: Wish): Promise<SavedBlockView> {
  const { id, expectedVersion, data, active, kind } = wish
  const { memberId } = member
  const block = { id, code: id, data, active, expectedVersion, memberId, now }
  const version = await saveTextBlock(trx, block)
  if (version === null) {
    const current = await findTextBlock(trx, id)
    return { kind: 'stale', current: current && toTextBlockView(current) }
  }
  const change = { block: id, title: data.texts.nl.title, version }
  await logAdminChange(trx, { memberId, at: now, kind, data: change })
  return { kind: 'saved', version }
}

/** The first answer is not kept whole: what is on the screen of a repetition is read again. */
const stored = z.union([
  z.object({ kind: z.literal('saved'), version: z.number() }),
  z.object({ kind: z.literal('stale') }),
])
const repeat = (result: unknown): SavedBlockView => {
  const kept = stored.parse(result)
  return kept.kind === 'saved' ? kept : { kind: 'stale', current: null }
}

const toData = ({ category, commands, texts }: TextBlockInput): TextBlockData => {
  const { nl, en, fr, de } = texts
  return { category, commands, texts: { nl, ...(en && { en }), ...(fr && { fr }), ...(de && { de }) } }
}

/** Saves a block as its next version, or a new one. */
export const save = editorProcedure.input(textBlockInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'save_text_block',
    input,
    repeat,
    work: async (action) => {
      if (input.category !== null) action.city.category(input.category, 'category')
      const { id, expectedVersion } = input
      const wish = {
        id,
        expectedVersion,
        data: toData(input),
        active: true,
        kind: 'text_block_saved',
      } as const
      return write(action, ctx.member, wish)
    },
  }),
)

/** Takes a block out of use, or back into it; it stays among the versions. */
export const retire = editorProcedure.input(textBlockActiveInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'retire_text_block',
    input,
    repeat,
    work: async (action) => {
      const { id, expectedVersion, active } = input
      const found = await findTextBlock(action.trx, id)
      if (!found) throw refuse('text_block_unknown')
      const kind = active ? 'text_block_restored' : 'text_block_retired'
      return write(action, ctx.member, { id, expectedVersion, data: found.data, active, kind })
    },
  }),
)
