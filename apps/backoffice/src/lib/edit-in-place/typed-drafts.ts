import { drafts } from '../draft.ts'
import { keepForm, readKeptForm, renewCommand } from '../kept-form.ts'

/** A thing that is edited in place, at the version on the screen; 0 for a new one. `kind` tells things of other lists apart. */
export type Edited = { kind: string; id: string; version: number }
type Values = Record<string, unknown>

/** Under this name what is typed is kept; another version of the thing is another text. */
export const draftName = ({ kind, id, version }: Edited): string => `${kind}-${id}-${version}`

const earlierOf = (edited: Edited): readonly Edited[] =>
  Array.from({ length: edited.version }, (_, version) => ({ ...edited, version })).toReversed()

/** What is typed at this version and not saved yet; null where nobody typed. */
export function readTyped<Draft extends Values>(edited: Edited, defaults: Draft): Draft | null {
  const name = draftName(edited)
  return drafts.read(name) === null ? null : { ...defaults, ...readKeptForm(name, defaults).values }
}

/** What was typed at an earlier version and never saved: somebody else was first while it was not on the screen. */
export function findLeftBehind<Draft extends Values>(edited: Edited, defaults: Draft): Draft | null {
  if (readTyped(edited, defaults)) return null
  const earlier = earlierOf(edited).find((one) => readTyped(one, defaults))
  return earlier ? readTyped(earlier, defaults) : null
}

/** Keeps what was typed for the version that is on the screen now, to be sent under an id of its own. */
export const keepTyped = (edited: Edited, values: Values): void =>
  keepForm(draftName(edited), renewCommand({ values }), [])

/** The thing went to its next version without what is typed: that stays typed. */
export function carryTyped<Draft extends Values>(edited: Edited, version: number, defaults: Draft): void {
  const typed = readTyped(edited, defaults)
  if (!typed) return
  keepTyped({ ...edited, version }, typed)
  drafts.remove(draftName(edited))
}

/** Forgets all that was typed up to this version. */
export function forgetTyped(edited: Edited): void {
  for (const one of [edited, ...earlierOf(edited)]) drafts.remove(draftName(one))
}
