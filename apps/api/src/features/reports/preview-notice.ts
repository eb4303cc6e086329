import { staffCommandInputs as inputs } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { workerProcedure } from '../../trpc.ts'
import { previewOf } from './preview-of.ts'
import type { NoticePreview } from './staff-report-view.ts'

/** The commands of which the reporter is told. */
const previewInput = z.discriminatedUnion('command', [
  z.object({ command: z.literal('answer'), input: inputs.answer }),
  z.object({ command: z.literal('ask'), input: inputs.ask }),
  z.object({ command: z.literal('register'), input: inputs.register }),
  z.object({ command: z.literal('reroute'), input: inputs.reroute }),
  z.object({ command: z.literal('start'), input: inputs.start }),
  z.object({ command: z.literal('plan'), input: inputs.plan }),
  z.object({ command: z.literal('unplan'), input: inputs.unplan }),
  z.object({ command: z.literal('handle'), input: inputs.handle }),
  z.object({ command: z.literal('refer'), input: inputs.refer }),
  z.object({ command: z.literal('take_back'), input: inputs.take_back }),
  z.object({ command: z.literal('decline'), input: inputs.decline }),
  z.object({ command: z.literal('keep_closed'), input: inputs.keep_closed }),
  z.object({ command: z.literal('reopen'), input: inputs.reopen }),
  z.object({ command: z.literal('update'), input: inputs.update }),
  z.object({ command: z.literal('merge'), input: inputs.merge }),
  z.object({ command: z.literal('unmerge'), input: inputs.unmerge }),
  z.object({ command: z.literal('split'), input: inputs.split }),
  z.object({ command: z.literal('unsplit'), input: inputs.unsplit }),
])
export type PreviewInput = z.infer<typeof previewInput>

/** The mail that the reporter would get of a command before it is given, or the text message; null when neither would go. */
export const previewNotice = workerProcedure
  .input(previewInput)
  .query(({ ctx, input }): Promise<NoticePreview | null> => previewOf(ctx, input))
