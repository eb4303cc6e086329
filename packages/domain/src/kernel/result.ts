/** An expected outcome as a value: what was asked for, or why it was refused. Bugs throw, refusals do not. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const accepted = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const rejected = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
