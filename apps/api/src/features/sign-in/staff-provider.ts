import { createProvider, type Provider } from '../../adapters/openid/provider.ts'
import type { ApiDeps } from '../../deps.ts'
import { type CheckDeps, type CheckSession, createSessionCheck } from './check-session.ts'

export type StaffProvider = { provider: () => Promise<Provider>; check: CheckSession }

/** Everybody waits for a check, so it waits shorter than somebody who signs in; s. */
const patience = 4

/** The city's sign-in of its staff: for signing in, and for asking again whether somebody is still there. */
export function staffProvider({ oidc }: Pick<ApiDeps, 'oidc'>, deps: CheckDeps): StaffProvider {
  const config = { ...oidc, proof: { kind: 'secret', secret: oidc.clientSecret } } as const
  const asked = createProvider({ ...config, timeout: patience })
  return { provider: createProvider(config), check: createSessionCheck(deps, asked) }
}
