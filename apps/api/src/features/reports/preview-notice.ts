import { staffCommandInputs } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { workerProcedure } from '../../trpc.ts'
import { previewOf } from './preview-of.ts'
import type { NoticePreview } from './staff-report-view.ts'

const previewed = [
  'answer',
  'ask',
  'register',
  'reroute',
  'start',
  'plan',
  'unplan',
  'handle',
  'refer',
  'take_back',
  'decline',
  'keep_closed',
  'reopen',
  'update',
] as const
export type PreviewedCommand = (typeof previewed)[number]

const member = <Type extends PreviewedCommand>(command: Type) =>
  z.object({ command: z.literal(command), input: staffCommandInputs[command] })

/** The mail that the reporter would get of a command, before it is given; null when nobody would be told. */
export const previewNotice = workerProcedure
  .input(z.discriminatedUnion('command', [member('answer')]))
  .query(({ ctx, input }): Promise<NoticePreview | null> => previewOf(ctx, input))
