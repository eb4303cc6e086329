import type { CommandType } from '@meldpunt/domain'

/** The letter of each command on the page of a report; the same letters as on the buttons. */
export const commandKeys = {
  p: 'plan',
  w: 'assign',
  d: 'reroute',
  h: 'handle',
  s: 'start',
  v: 'ask',
  b: 'answer',
  r: 'register',
  i: 'note',
} as const satisfies Record<string, CommandType>

const entries = Object.entries(commandKeys)

export const keyOf = (command: CommandType): string | null =>
  entries.find(([, named]) => named === command)?.[0].toUpperCase() ?? null
