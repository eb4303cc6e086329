import { holdLock } from '@meldpunt/db'
import type { MailInConfig } from '../../adapters/mail-in/mail-in-config.ts'
import type { FoundBytes, Listed, Mailbox } from '../../adapters/mail-in/mailbox.ts'
import { createBell } from '../../jobs/bell.ts'
import { hashOfMail } from './ids-of-mail.ts'
import type { MailInDeps } from './mail-in-deps.ts'
import { giveToPerson, type Taken, type TakingStep, takeMail } from './take-mail.ts'

export type MailWorker = {
  /** Finishes the mail that is under way and takes nothing new. */
  close: () => Promise<void>
}

/** Told of every step of every mail; a test ends the process there. */
export type OnMail = (step: TakingStep) => void

export type MailWork = MailInDeps & {
  connectionString: string
  config: MailInConfig
  open: (config: MailInConfig) => Promise<Mailbox>
  onStep: OnMail
}

const second = 1000
const sweptEvery = 60 * second
/** Where another process reads the mailbox, it is asked so often whether it still does. */
const askedEvery = 5 * second
const firstPause = second
const longestPause = 60 * second
/** A mail that fails so often is not the mail server's fault, nor the database's. */
const mostTries = 3

type Tries = Map<string, number>

async function takeSurely(work: MailWork, found: FoundBytes, tries: Tries): Promise<Taken> {
  const mail = { ...found, onStep: work.onStep }
  const hash = hashOfMail(found.raw)
  try {
    const taken = await takeMail(work, mail)
    tries.delete(hash)
    return taken
  } catch (error) {
    const failed = (tries.get(hash) ?? 0) + 1
    tries.set(hash, failed)
    if (failed < mostTries) throw error
    work.log.error({ err: error }, 'a mail could not be taken: a person has to look')
    return giveToPerson(work, mail)
  }
}

/** False where it went meanwhile, or cannot be read. */
async function takeOne(
  work: MailWork,
  mailbox: Mailbox,
  { mail, tries }: { mail: Listed; tries: Tries },
): Promise<boolean> {
  const found = await mailbox.read(mail)
  if (found === null) return false
  const { state } = await takeSurely(work, found, tries)
  await mailbox.putAway(mail.uid, state === 'open' ? 'person' : 'done')
  work.onStep('put_away')
  return true
}

type Sweeping = { tries: Tries; failed: Set<number>; mayGoOn: () => boolean }

/** Takes what lies in the mailbox, one after the other, so that the memory holds one mail; what failed before comes last. */
async function sweep(work: MailWork, mailbox: Mailbox, { tries, failed, mayGoOn }: Sweeping) {
  for (let took = 1; took > 0; ) {
    took = 0
    const listed = await mailbox.list()
    for (const mail of listed.toSorted((a, b) => Number(failed.has(a.uid)) - Number(failed.has(b.uid)))) {
      if (!mayGoOn()) return
      failed.add(mail.uid)
      if (await takeOne(work, mailbox, { mail, tries })) took += 1
      failed.delete(mail.uid)
    }
  }
}

/**
 * Takes the mails of the mailbox as they come, in one process at a time. What breaks is tried again after a growing pause,
 * after those behind it; a mail leaves the mailbox only once it is written down what came of it.
 */
export function startMailWorker(work: MailWork): MailWorker {
  const bell = createBell()
  const tries: Tries = new Map()
  const failed = new Set<number>()
  let stopping = false
  let open: Mailbox | null = null
  let pause = firstPause

  const readOn = async (mailbox: Mailbox, isOurs: () => boolean) => {
    const mayGoOn = () => !stopping && isOurs()
    while (mayGoOn()) {
      await sweep(work, mailbox, { tries, failed, mayGoOn })
      pause = firstPause
      if (mayGoOn()) await mailbox.wait(sweptEvery)
    }
  }
  /** False where another process reads the mailbox. */
  const visit = async (): Promise<boolean> => {
    const lock = await holdLock(work.connectionString, `mail-in ${work.config.address}`)
    if (lock === null) return false
    let ours = true
    void lock.lost.then(() => {
      ours = false
      open?.wake()
    })
    try {
      open = await work.open(work.config)
      await readOn(open, () => ours)
    } finally {
      await open?.close().catch(() => undefined)
      open = null
      await lock.release().catch(() => undefined)
    }
    return true
  }
  const run = async () => {
    while (!stopping) {
      try {
        if (!(await visit()) && !stopping) await bell.wait(work.config.askedEvery ?? askedEvery)
      } catch (error) {
        work.log.error({ err: error, pause }, 'the mailbox cannot be read')
        if (!stopping) await bell.wait(pause)
        pause = Math.min(pause * 2, longestPause)
      }
    }
  }
  const running = run()
  const close = async () => {
    stopping = true
    bell.ring()
    open?.wake()
    await running
  }
  return { close }
}
