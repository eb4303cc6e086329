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

/** Gives what stands in a form an id of its own, for when the id it had was used for another text. */
export function renewCommand(name: string, values: Record<string, unknown>): KeptForm {
  const renewed = { commandId: v7(), values }
  drafts.write(name, renewed)
  return renewed
}
