import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { payload: AdapterPayload; until: number }

/** One model of the stand-in's provider (sessions, codes, tokens ...) in memory; what is over is forgotten. */
class MemoryAdapter implements Adapter {
  readonly #kept = new Map<string, Kept>()

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number) {
    this.#forgetOld()
    this.#kept.set(id, {
      payload,
      until: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY,
    })
  }

  async find(id: string) {
    const found = this.#kept.get(id)
    return found && found.until > Date.now() ? found.payload : undefined
  }

  findByUid(uid: string) {
    return this.#findBy((payload) => payload.uid === uid)
  }

  findByUserCode(userCode: string) {
    return this.#findBy((payload) => payload.userCode === userCode)
  }

  async consume(id: string) {
    const found = this.#kept.get(id)
    if (found) found.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string) {
    this.#kept.delete(id)
  }

  async revokeByGrantId(grantId: string) {
    for (const [id, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(id)
  }

  async #findBy(fits: (payload: AdapterPayload) => boolean) {
    const now = Date.now()
    return [...this.#kept.values()].find(({ payload, until }) => until > now && fits(payload))?.payload
  }

  #forgetOld() {
    const now = Date.now()
    for (const [id, { until }] of this.#kept) if (until <= now) this.#kept.delete(id)
  }
}

/** A restart of the demo forgets who is signed in at the stand-in; the desk asks it soon, and then signs them out too. */
export const createAdapter = (): Adapter => new MemoryAdapter()
