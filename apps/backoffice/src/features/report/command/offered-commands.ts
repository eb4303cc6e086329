import type { CommandType, Status } from '@meldpunt/domain'

/** The commands that the page offers, the most likely first. */
export const offeredCommands = [
  'register',
  'handle',
  'plan',
  'start',
  'answer',
  'reply',
  'take_back',
  'ask',
  'assign',
  'reroute',
  'reopen',
  'keep_closed',
  'unmerge',
  'unsplit',
  'note',
  'update',
  'refer',
  'decline',
  'merge',
  'split',
  'stop_waiting',
  'unplan',
  'correct',
  'add_information',
  'set_contact',
  'request_reopen',
  'withdraw',
  'follow',
  'unfollow',
  'erase',
] as const satisfies readonly CommandType[]
export type OfferedCommand = (typeof offeredCommands)[number]

/** Also what is begun elsewhere on the page: beside the reporter. */
export type FormCommand = OfferedCommand | 'link_reporter' | 'unlink_reporter'

/** What somebody most likely comes to do in each status; the one filled button of the page. */
const likely: Record<Status, readonly OfferedCommand[]> = {
  received: ['register', 'answer'],
  awaiting_reply: ['reply', 'stop_waiting'],
  registered: ['plan', 'start', 'handle'],
  in_progress: ['handle', 'plan'],
  planned: ['handle', 'plan'],
  referred: ['take_back', 'handle'],
  answered: [],
  handled: [],
  declined: [],
}
const likelyWhenFlagged: readonly OfferedCommand[] = ['reopen', 'keep_closed']

type Offer = { main: OfferedCommand | null; others: OfferedCommand[]; more: OfferedCommand[] }
type Shown = { status: Status; flagged: boolean; legal: readonly CommandType[] }

const shownBeside = 4

/** The legal commands in order: one main, a few beside it, the rest under "more". What is not legal is absent. */
export function offer({ status, flagged, legal }: Shown): Offer {
  const first = flagged ? likelyWhenFlagged : likely[status]
  const order = [...first, ...offeredCommands.filter((command) => !first.includes(command))]
  const allowed = order.filter((command) => legal.includes(command))
  const main = allowed.find((command) => first.includes(command)) ?? null
  const rest = allowed.filter((command) => command !== main)
  return { main, others: rest.slice(0, shownBeside), more: rest.slice(shownBeside) }
}
