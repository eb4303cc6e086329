import { v7 } from 'uuid'
import { drafts } from './draft.ts'
import { isRecord } from './is-record.ts'

export type KeptForm = { commandId: string; values: Record<string, unknown> }

/**
 * A form as it was left: what was typed, and the id of its command. The id stays until the command is carried out, so that
 * trying again after a lost answer does it once.
 */
export function readKeptForm(name: string, defaults: Record<string, unknown>): KeptForm {
  const kept = drafts.read(name)
  if (!isRecord(kept) || typeof kept.commandId !== 'string' || !isRecord(kept.values)) {
    return { commandId: v7(), values: {} }
  }
  const sameKind = Object.entries(kept.values).filter(([key, value]) => typeof value === typeof defaults[key])
  return { commandId: kept.commandId, values: Object.fromEntries(sameKind) }
}

/** Keeps what is typed, but for what is too personal to lie about: those fields are typed again after a reload. */
export function keepForm(name: string, { commandId, values }: KeptForm, neverKept: readonly string[]): void {
  const kept = Object.entries(values).filter(([field]) => !neverKept.includes(field))
  drafts.write(name, { commandId, values: Object.fromEntries(kept) })
}

/** Gives what stands in a form an id of its own, for when the id it had was used for another text. */
export const renewCommand = ({ values }: Pick<KeptForm, 'values'>): KeptForm => ({ commandId: v7(), values })
