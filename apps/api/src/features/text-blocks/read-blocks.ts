import { listTextBlocks, listTextBlockVersions } from '@meldpunt/db'
import { languages } from '@meldpunt/domain'
import { blockCommands } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { onlyStaffOf, staffProcedure } from '../../trpc.ts'
import type { OfferedBlock, TextBlockView } from './text-block-view.ts'
import { offer, toTextBlockView } from './to-block-view.ts'

/** Who writes the texts with which the desk answers. */
export const editorProcedure = onlyStaffOf(['clerk', 'lead', 'admin'])

const listInput = z.object({
  category: z._default(z.nullable(z.string().check(z.maxLength(100))), null),
  command: z._default(z.nullable(z.string().check(z.maxLength(40))), null),
  language: z._default(z.enum(languages), 'nl'),
})

/** The blocks for a category, a command and a language. A command that takes no block gets those that are for any. */
export const list = staffProcedure
  .input(listInput)
  .query(async ({ ctx, input }): Promise<readonly OfferedBlock[]> => {
    const command = blockCommands.find((known) => known === input.command) ?? null
    return offer(await listTextBlocks(ctx.deps.db.read), { ...input, command })
  })

/** Every block with all its languages, also those out of use. */
export const all = editorProcedure.query(
  async ({ ctx }): Promise<readonly TextBlockView[]> =>
    (await listTextBlocks(ctx.deps.db.write)).map(toTextBlockView),
)

/** How a block was at each save, newest first. */
export const versions = editorProcedure
  .input(z.object({ id: z.uuid().check(z.toLowerCase()) }))
  .query(
    async ({ ctx, input }): Promise<readonly TextBlockView[]> =>
      (await listTextBlockVersions(ctx.deps.db.write, input.id)).map(toTextBlockView),
  )
