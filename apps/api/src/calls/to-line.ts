/** A line, extension or user of the exchange, so that the same is written in one way. */
export const toLine = (written: string): string => written.trim().replace(/\s+/g, '').toLowerCase()
