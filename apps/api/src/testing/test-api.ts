import { createTestDatabase, memoryStorage, type TestDatabase } from '@meldpunt/db/testing'
import type { Instant } from '@meldpunt/domain'
import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { createCityData } from '../city/city-data.ts'
import type { Context, CoreDeps, SessionMember, SessionPerson, Visitor } from '../context.ts'
import { keepPhoto } from '../features/attachments/keep-photo.ts'
import type { LetterOrder } from '../letter-order.ts'
import { createChanges } from '../live/changes.ts'
import { createDeskCalls } from '../live/desk-calls.ts'
import { createSignals } from '../live/signals.ts'
import { createNationalNumbers } from '../national-number/national-numbers.ts'
import { createProposals } from '../proposals/proposals.ts'
import { createRecipientLimit } from '../recipient-limit.ts'
import { type Caller, createCaller } from '../router.ts'
import { linkToken } from '../secret-link.ts'
import { savePeople } from './test-people.ts'

/** Monday 23 November 2026, 10:00 in Brussels. */
export const monday = Date.UTC(2026, 10, 23, 9)

export type TestApi = {
  database: TestDatabase
  deps: CoreDeps
  /** The clock of the API; tests move it. */
  time: { now: Instant }
  /** Tokens handed out as cookies, by report. */
  granted: Map<string, string>
  /** Keys of the files that were removed from storage. */
  deleted: string[]
  /** Photos and mails, by their keys. */
  stored: ReadonlyMap<string, Buffer>
  /** Letters that were posted. */
  posted: LetterOrder[]
  anonymous: () => Caller
  /** Somebody with the secret link of a report. */
  follower: (reportId: string, version?: number) => Caller
  /** Somebody who signed in, in a browser that may hold tokens of secret links. */
  citizen: (person: SessionPerson, links?: ReadonlyMap<string, string>) => Caller
  staff: (member: SessionMember | null) => Caller
  drop: () => Promise<void>
}

/** The router over a database of its own, with a clock that stands still; called without HTTP. */
export async function createTestApi(): Promise<TestApi> {
  const database = await createTestDatabase()
  await savePeople(database.write)
  const time = { now: monday }
  const clock = () => time.now
  const granted = new Map<string, string>()
  const deleted: string[] = []
  const posted: LetterOrder[] = []
  const { kept: stored, ...storage } = memoryStorage()
  const log = pino({ level: 'silent' })
  const photoDeps = { db: database, storage, antivirus: null, log, clock, newId }
  const deps: CoreDeps = {
    db: database,
    clock,
    newId,
    log,
    storage,
    keepPhoto: (photo) => keepPhoto(photoDeps, photo),
    publicUrl: 'https://meldpunt.example',
    keys: { link: Buffer.alloc(32, 1) },
    nationalNumbers: createNationalNumbers(
      { hash: Buffer.alloc(32, 2), seal: [{ id: 'tests', key: Buffer.alloc(32, 3) }] },
      { db: database, clock },
    ),
    signInOffered: true,
    smsOffered: true,
    staffClaim: 'groups',
    city: { name: 'Kortrijk', phone: '1777' },
    cityData: createCityData({ db: database, clock: Date.now }),
    proposals: createProposals({ db: database, clock: Date.now }),
    changes: createChanges(),
    deskInbox: createSignals(clock),
    deskCalls: createDeskCalls(clock),
    ownNumbers: ['+3256241777'],
    renderNotice: ({ subject, short }) => ({ subject, text: short, html: short }),
    postLetter: async (_trx, letter) => void posted.push(letter),
    limitRecipient: createRecipientLimit(database.pool, { key: Buffer.alloc(32, 1), perHour: 200 }),
    deleteFiles: async (keys) => void deleted.push(...keys),
  }
  const call = (visitor: Visitor) => createCaller(contextFor(deps, visitor, granted))
  return {
    database,
    deps,
    time,
    granted,
    deleted,
    stored,
    posted,
    anonymous: () => call({ kind: 'citizen', person: null, links: new Map() }),
    follower: (reportId, version = 1) => {
      const token = linkToken(deps.keys.link, { reportId, audience: 'reporter', version })
      return call({ kind: 'citizen', person: null, links: new Map([[reportId, token]]) })
    },
    citizen: (person, links = new Map()) => call({ kind: 'citizen', person, links }),
    staff: (member) => call({ kind: 'staff', member }),
    drop: database.drop,
  }
}

const contextFor = (deps: CoreDeps, visitor: Visitor, granted: Map<string, string>): Context => ({
  deps,
  visitor,
  ip: '127.0.0.1',
  language: 'nl',
  requestId: 'test',
  grantLink: (reportId, token) => granted.set(reportId, token),
})
