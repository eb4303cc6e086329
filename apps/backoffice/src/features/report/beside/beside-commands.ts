import type { CommandType } from '@meldpunt/domain'
import type { IconName } from '@meldpunt/ui'
import { type OfferedCommand, offeredCommands } from '../command/offered-commands.ts'

/** What the desk does with what comes in, in the order of the buttons; merging and notes stand beside the letter. */
const deskCommands = [
  'reopen',
  'keep_closed',
  'answer',
  'ask',
  'register',
  'refer',
  'decline',
] as const satisfies readonly OfferedCommand[]

export const deskIcons: Readonly<Partial<Record<CommandType, IconName>>> = {
  reopen: 'redo',
  keep_closed: 'lock',
  answer: 'answer',
  ask: 'help',
  register: 'arrow-right',
  refer: 'external',
  decline: 'ban',
}

/** The legal commands: those of the desk as buttons, the others in a menu. What is not legal is absent. */
export function deskOffer(legal: readonly CommandType[]): {
  first: OfferedCommand[]
  more: OfferedCommand[]
} {
  const first = deskCommands.filter((command) => legal.includes(command))
  const more = offeredCommands.filter(
    (command) => legal.includes(command) && !deskCommands.some((one) => one === command),
  )
  return { first, more }
}
