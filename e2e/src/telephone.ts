import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, inject } from 'vitest'

const patience = 300_000

const isFree = async (place: string): Promise<boolean> => {
  try {
    await mkdir(place)
    return true
  } catch {
    return false
  }
}

/**
 * A clerk has one telephone and one call at a time, in every window: journeys that take calls as the same clerk wait for each
 * other. The lock is a folder of this run, since journeys run in processes of their own.
 */
export const useTelephoneOf = (clerk: string): void => {
  const place = join(tmpdir(), `meldpunt-telephone-${inject('run')}-${clerk.replaceAll(' ', '-')}`)
  beforeAll(async () => {
    while (!(await isFree(place))) await wait(250)
  }, patience)
  afterAll(() => rm(place, { recursive: true, force: true }))
}
