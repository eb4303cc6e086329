import { findMailByHash, type IncomingMail, insertMail } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import { act } from '../../command/action.ts'
import { RefusedError } from '../../rejections.ts'
import { classify } from './classify.ts'
import { hashOfMail, idOfMail } from './ids-of-mail.ts'
import type { MailInDeps } from './mail-in-deps.ts'
import { type RawMail, toBlindRow } from './mail-row.ts'
import { readMail } from './read-mail.ts'
import { planBounce } from './take-bounce.ts'
import { planEnded } from './take-ended.ts'
import { keepForPerson, type Letter, type Plan, planLetter, writeMail } from './take-letter.ts'

/** Steps of taking a mail, in order: between any two of them the process may die. */
export const takingSteps = ['kept', 'planned', 'written', 'put_away'] as const
export type TakingStep = (typeof takingSteps)[number]

/** A mail that lies in the mailbox. */
export type FoundMail = {
  /** Its bytes; of one that is too large only the beginning. */
  raw: Buffer
  isWhole: boolean
  size: number
  receivedAt: Instant
  onStep: (step: TakingStep) => void
}
export type Taken = Pick<IncomingMail, 'kind' | 'state'>

/** The mail itself is kept before anything is made of it, under a key that follows from its bytes. */
async function keepRaw(
  deps: MailInDeps,
  { raw, size, receivedAt }: FoundMail,
  hash: string,
): Promise<RawMail> {
  const id = idOfMail(deps.keys.link, hash, 'mail')
  const rawKey = `mail/${id}.eml`
  await deps.storage.put(rawKey, raw)
  return { id, hash, raw, size, rawKey, receivedAt }
}

async function planFor(deps: MailInDeps, letter: Letter): Promise<Plan> {
  const verdict = classify(letter.mail, deps.own)
  if (verdict.kind === 'for_person') return keepForPerson(verdict.why)
  if (verdict.kind === 'bounce') return planBounce(verdict.bounce)
  if (verdict.kind === 'letter') return planLetter(deps, letter, verdict.addressee)
  return planEnded(deps, letter.mail, verdict.kind)
}

const isRefusal = (error: unknown): boolean => error instanceof Error && error.cause instanceof RefusedError

/** What the domain refuses after all is for a person; a service that is away is tried again. */
async function settle(deps: MailInDeps, letter: Letter, { isWhole, onStep }: FoundMail): Promise<Plan> {
  try {
    const plan = isWhole
      ? await limited(deps, letter, await planFor(deps, letter))
      : keepForPerson('too_large')
    onStep('planned')
    await writeMail(deps, letter, plan)
    return plan
  } catch (error) {
    if (!isRefusal(error)) throw error
    const plan = keepForPerson('refused')
    await writeMail(deps, letter, plan)
    return plan
  }
}

/** Who sends many mails gets no answer to each: their address may be somebody else's, and a person looks. */
async function limited(deps: MailInDeps, { mail }: Letter, plan: Plan): Promise<Plan> {
  if (plan.fate.kind !== 'report' || mail.from === null) return plan
  try {
    await deps.limitRecipient({ address: mail.from.address, field: 'email' })
    return plan
  } catch (error) {
    if (isRefusal(error)) return keepForPerson('too_many_mails')
    throw error
  }
}

/**
 * Takes one mail, once however often it is found: its bytes decide. When this returns it is written down with what came of
 * it, or was already.
 */
export async function takeMail(deps: MailInDeps, found: FoundMail): Promise<Taken> {
  const hash = hashOfMail(found.raw)
  const known = await findMailByHash(deps.db.write, hash)
  if (known) return known
  const taken = await keepRaw(deps, found, hash)
  found.onStep('kept')
  const mail = await readMail(found.raw).catch((error: unknown) => {
    deps.log.warn({ err: error, mail: taken.id }, 'a mail cannot be read')
    return null
  })
  if (mail === null) return keepBlind(deps, taken, 'broken')
  const { fate } = await settle(deps, { taken, mail }, found)
  found.onStep('written')
  return fate
}

/** A mail in which nothing can be read, or that made every attempt fail: kept for a person. */
async function keepBlind(deps: MailInDeps, taken: RawMail, why: string): Promise<Taken> {
  const row = toBlindRow(taken, why)
  await act(deps, ({ trx }) => insertMail(trx, row))
  return row
}

/** The last resort for a mail that cannot be taken whatever is tried. */
export async function giveToPerson(deps: MailInDeps, found: FoundMail): Promise<Taken> {
  const hash = hashOfMail(found.raw)
  return keepBlind(deps, await keepRaw(deps, found, hash), 'failed')
}
