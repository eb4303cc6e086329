import { appendFileSync } from 'node:fs'
import { readJsonLines } from '../json-lines.ts'
import type { Received } from './received.ts'

export type Journal = { kept: readonly Received[]; write(received: Received): void }

/** Keeps what the simulator took in a file before it answers, so that a restart does not empty Mijn Burgerprofiel. */
export const openJournal = async (file: string | undefined): Promise<Journal> =>
  file === undefined
    ? { kept: [], write: () => {} }
    : {
        kept: await readJsonLines<Received>(file),
        write: (received) => appendFileSync(file, `${JSON.stringify(received)}\n`),
      }
