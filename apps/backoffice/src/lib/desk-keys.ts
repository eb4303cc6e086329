import type { CommandType } from '@meldpunt/domain'

/** The letters of the inbox: those of the page of a report, but for P, which here is the partner. */
export const deskKeys = {
  b: 'answer',
  v: 'ask',
  r: 'register',
  p: 'refer',
  n: 'decline',
  m: 'merge',
  i: 'note',
  h: 'handle',
  d: 'reroute',
} as const satisfies Readonly<Record<string, CommandType>>

export const deskKeyOf = (command: CommandType): string | undefined =>
  Object.entries(deskKeys)
    .find(([, named]) => named === command)?.[0]
    .toUpperCase()
