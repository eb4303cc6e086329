import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usualMailIn } from '../../adapters/mail-in/mail-in-config.ts'
import type { Mailbox } from '../../adapters/mail-in/mailbox.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { startMailWorker } from './mail-worker.ts'
import { mailBytes } from './testing/sample-mails.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

/** A mailbox in which the oldest mail cannot be read, or cannot be moved, however often it is tried. */
function boxWith(wrong: 'read' | 'putAway') {
  const mails = new Map([1, 2, 3].map((uid) => [uid, mailBytes({ subject: `Tegel ${uid}` })]))
  const gone = Promise.withResolvers<void>()
  const fail = (uid: number, step: string) => {
    if (uid === 1 && step === wrong) throw new Error(`Mail ${uid} is broken`)
  }
  const mailbox: Mailbox = {
    list: async () => [...mails].map(([uid, { length: size }]) => ({ uid, size, receivedAt: api.time.now })),
    read: async ({ uid, ...facts }) => {
      fail(uid, 'read')
      const raw = mails.get(uid)
      return raw ? { ...facts, isWhole: true, raw } : null
    },
    putAway: async (uid) => {
      fail(uid, 'putAway')
      mails.delete(uid)
      if (mails.size === 1) gone.resolve()
    },
    wait: () => gone.promise,
    wake: () => {},
    close: async () => {},
  }
  return { mailbox, mails, onlyOneLeft: gone.promise }
}

describe('a mail that the mailbox cannot give', () => {
  test.each(['read', 'putAway'] as const)(
    '(%s) holds up none of those behind it, and stays',
    async (wrong) => {
      const { mailbox, mails, onlyOneLeft } = boxWith(wrong)
      const worker = startMailWorker({
        ...{ ...api.deps, own: { addresses: ['1777@city.example'], host: 'meldpunt.example' } },
        connectionString: api.database.connectionString,
        config: { ...usualMailIn, url: 'imap://nowhere', address: `${wrong}@city.example` },
        open: async () => mailbox,
        onStep: () => {},
      })
      await onlyOneLeft
      await worker.close()
      expect([...mails.keys()]).toEqual([1])
    },
  )
})
