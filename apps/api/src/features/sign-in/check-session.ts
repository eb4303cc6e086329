import { claimSessionCheck, deleteSession, patchSession } from '@meldpunt/db'
import * as z from 'zod/mini'
import { askAgain } from '../../adapters/openid/ask-again.ts'
import type { Provider } from '../../adapters/openid/provider.ts'
import type { SessionMember } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'
import { type EnterDeps, enter, readMember } from './enter.ts'

/** A session in use is checked with the provider this often, ms; who leaves the company is out within a minute. */
export const checkedEvery = 40_000
/** How long a provider that does not answer keeps nobody from working, ms. */
const awayFor = 10 * 60_000

/** What has become of a session: as it was, with another role or department, or ended. */
export type Checked = 'kept' | 'changed' | 'gone'
export type CheckSession = (sid: string) => Promise<Checked>

const held = z.object({
  subject: z.string(),
  tokens: z.object({ access: z.string(), refresh: z.nullable(z.string()) }),
  awaySince: z._default(z.nullable(z.number()), null),
  member: z.object({
    memberId: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.string(),
    departments: z.array(z.object({ code: z.string() })),
  }),
})
type Held = z.infer<typeof held>

export type CheckDeps = EnterDeps & Pick<ApiDeps, 'log'>
type Checking = { deps: CheckDeps; provider: () => Promise<Provider>; sid: string; found: Held }

type Standing = Pick<SessionMember, 'name' | 'email' | 'role'> & { departments: readonly { code: string }[] }
const inWords = ({ name, email, role, departments }: Standing | Held['member']) =>
  JSON.stringify([name, email, role, departments.map(({ code }) => code)])

async function end({ deps, sid, found }: Checking, why: string): Promise<Checked> {
  await deleteSession(deps.db.write, sid)
  deps.log.info({ memberId: found.member.memberId, why }, 'a session of staff ended')
  return 'gone'
}

/** The provider does not answer: work goes on for a while, so that its failure is not ours. */
async function bridge(checking: Checking, error: unknown): Promise<Checked> {
  const { deps, sid, found } = checking
  const now = deps.clock()
  const awaySince = found.awaySince ?? now
  deps.log.warn({ err: error, awayFor: now - awaySince }, 'a session could not be checked')
  if (now - awaySince > awayFor) return end(checking, 'provider_away')
  if (found.awaySince === null) await patchSession(deps.db.write, { sid, patch: { awaySince } })
  return 'kept'
}

async function takeOver(checking: Checking, claims: unknown, patch: object): Promise<Checked> {
  const { deps, sid, found } = checking
  const { members } = await deps.cityData.current()
  if (!members.some(({ memberId }) => memberId === found.member.memberId)) return end(checking, 'deactivated')
  const today = await readMember(deps, claims)
  if (today === null) return end(checking, 'no_role')
  if (inWords(today) === inWords(found.member)) {
    if (Object.keys(patch).length > 0) await patchSession(deps.db.write, { sid, patch: { ...patch } })
    return 'kept'
  }
  const entered = await enter(deps, claims)
  if (entered.kind !== 'in') return end(checking, entered.kind)
  await patchSession(deps.db.write, { sid, patch: { ...patch, member: entered.member } })
  return 'changed'
}

async function check(checking: Checking): Promise<Checked> {
  const { found, provider } = checking
  const answer = await provider()
    .then((asked) => askAgain(asked, found))
    .catch((error: unknown) => ({ kind: 'away', error }) as const)
  if (answer.kind === 'away') return bridge(checking, answer.error)
  if (answer.kind === 'gone') return end(checking, 'gone')
  if (answer.kind === 'mute') return 'kept'
  const sameTokens = JSON.stringify(answer.tokens) === JSON.stringify(found.tokens)
  const back = found.awaySince !== null
  const patch = { ...(!sameTokens && { tokens: answer.tokens }), ...(back && { awaySince: null }) }
  return takeOver(checking, answer.claims, patch)
}

/**
 * Checks sessions of staff with the provider: at most once in a while, by one process at a time. Callers of this process who
 * come meanwhile wait for the answer; those of another go on with what they have.
 */
export function createSessionCheck(deps: CheckDeps, provider: () => Promise<Provider>): CheckSession {
  const running = new Map<string, Promise<Checked>>()
  const start = async (sid: string): Promise<Checked> => {
    const now = deps.clock()
    const kept = await claimSessionCheck(deps.db.write, { sid, now, before: now - checkedEvery })
    if (kept.state !== 'due') return kept.state
    const { success, data: found } = held.safeParse(kept.data)
    if (success) return check({ deps, provider, sid, found })
    // From before sessions could be checked.
    await deleteSession(deps.db.write, sid)
    return 'gone'
  }
  return (sid) => {
    const begun = running.get(sid) ?? start(sid).finally(() => running.delete(sid))
    running.set(sid, begun)
    return begun
  }
}
