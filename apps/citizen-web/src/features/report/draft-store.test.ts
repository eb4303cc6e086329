import { describe, expect, test } from 'vitest'
import { createDraftStore, type Keep } from './draft-store.ts'

function memory(): Keep & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

function withIds(keep: Keep | null) {
  let made = 0
  return createDraftStore(keep, { newId: () => `id-${++made}-${keep === null}`, now: () => 1_000 })
}

describe('a draft', () => {
  test('survives a reload with the same ids, so that sending it twice makes one report', () => {
    const keep = memory()
    const before = withIds(keep)
    before.change({ description: 'Er ligt een zetel' })
    const after = createDraftStore(keep, { newId: () => 'other', now: () => 2_000 })
    expect(after.get()).toEqual(before.get())
    expect(after.get().savedAt).toBe(1_000)
  })

  test('says that it is not kept where the browser refuses, and is not lost while the page is open', () => {
    const full: Keep = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    for (const store of [withIds(full), withIds(null)]) {
      store.change({ description: 'tekst' })
      expect(store.get()).toMatchObject({ description: 'tekst', savedAt: null })
    }
  })

  test.each(['{"description":"zonder nummer"}', 'no json', '{}', '[]'])(
    'begins anew from what it cannot read: %s',
    (broken) => {
      const keep = memory()
      keep.kept.set('meldpunt.draft', broken)
      expect(withIds(keep).get()).toMatchObject({ description: '', state: 'editing' })
    },
  )

  test('that was sent makes place for another with new ids and what was asked to be taken along', () => {
    const store = withIds(memory())
    store.change({ description: 'eerste', place: 'Grote Markt' })
    const { reportId } = store.get()
    store.clear({ place: 'Grote Markt' })
    expect(store.get()).toMatchObject({ description: '', place: 'Grote Markt' })
    expect(store.get().reportId).not.toBe(reportId)
  })

  test('that nobody goes on with for a week forgets who made it, in the browser too', () => {
    const keep = memory()
    const contact = { way: 'mail', name: 'Zoë', email: 'zoe@example.org', phone: '' } as const
    const aWeek = 7 * 86_400_000
    const later = (now: number) => createDraftStore(keep, { newId: () => 'other', now: () => now }).get()
    withIds(keep).change({ description: 'tekst', contact })
    expect(later(1_000 + aWeek)).toMatchObject({ description: 'tekst', contact })
    expect(later(1_001 + aWeek)).toMatchObject({ description: 'tekst', contact: { way: null, email: '' } })
    expect([...keep.kept.values()].join()).not.toContain('zoe')
  })

  test('that is ready to go keeps all it needs to go, however long the network is away', () => {
    const keep = memory()
    withIds(keep).change({ contact: { way: 'mail', name: '', email: 'zoe@example.org', phone: '' } })
    const waiting = withIds(keep)
    waiting.change({ state: 'waiting', attempt: { description: 'tekst' } })
    const after = createDraftStore(keep, { newId: () => 'other', now: () => 1_000_000_000_000 })
    expect(after.get()).toEqual(waiting.get())
  })

  test('tells whoever listens, until they stop', () => {
    const store = withIds(memory())
    let heard = 0
    const stop = store.subscribe(() => heard++)
    store.change({ place: 'a' })
    stop()
    store.change({ place: 'b' })
    expect(heard).toBe(1)
  })
})
