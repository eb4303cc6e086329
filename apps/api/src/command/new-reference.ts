import { randomInt } from 'node:crypto'
import { reference } from '@meldpunt/domain'

/** A reference nobody can guess the next of; the database refuses the rare one that exists. */
export const newReference = (): string => reference.fromNumber(randomInt(100_000_000))
