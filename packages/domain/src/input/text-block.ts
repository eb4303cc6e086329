import * as z from 'zod/mini'
import { unknownVariables } from '../text-block/index.ts'
import { code, id } from './fields.ts'
import { key } from './key.ts'
import { orNull, requiredLine, requiredText } from './text.ts'

/** The commands whose text can begin with a block. */
export const blockCommands = ['answer', 'ask', 'register', 'refer', 'decline', 'handle', 'update'] as const
export type BlockCommand = (typeof blockCommands)[number]

const blockText = z.object({
  title: requiredLine('text_required', 100),
  body: requiredText('text_required').check(
    z.refine((body) => unknownVariables(body).length === 0, key('variable_unknown')),
  ),
})
const translation = z.optional(z.nullable(blockText))

/** A text block as an editor saves it; `expectedVersion` is the version on the screen, 0 for a new one. */
export const textBlockData = z.object({
  id,
  expectedVersion: z.int('version_invalid').check(z.nonnegative('version_invalid')),
  category: orNull(code('category_unknown')),
  commands: z.array(z.enum(blockCommands, key('invalid'))).check(
    z.maxLength(blockCommands.length, key('invalid')),
    z.overwrite((list) => [...new Set(list)]),
  ),
  texts: z.object({ nl: blockText, en: translation, fr: translation, de: translation }),
})
export const textBlockInput = z.extend(textBlockData, { commandId: id })
export type TextBlockData = z.infer<typeof textBlockData>
export type TextBlockInput = z.infer<typeof textBlockInput>

/** Takes a block out of use, or back into it. */
export const textBlockActiveInput = z.object({
  commandId: id,
  id,
  expectedVersion: z.int('version_invalid').check(z.positive('version_invalid')),
  active: z.boolean(),
})
