/** A moment as epoch milliseconds (UTC). The domain never asks what time it is: moments come in with the command. */
export type Instant = number

export const minute = 60_000
export const hour = 60 * minute
export const dayLength = 24 * hour

/** A half-open stretch of time: `from` belongs to it, `to` does not. */
export type Interval = { readonly from: Instant; readonly to: Instant }
