import { beforeEach, describe, expect, test, vi } from 'vitest'

const fresh = async () => {
  vi.resetModules()
  return (await import('./chord-preference.ts')).chordPreference
}

function browser() {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  return kept
}

describe('the Alt keys', () => {
  let kept: Map<string, string>
  beforeEach(() => {
    kept = browser()
  })

  test('keep another letter in this browser, and never give one letter two meanings', async () => {
    const first = await fresh()
    first.setLetter('transfer', 'a')
    expect(first.get().letters).toMatchObject({ transfer: 'a', appointment: 't' })
    expect((await fresh()).get().letters).toMatchObject({ transfer: 'a', appointment: 't' })
  })
  test('can be switched off, and are as given again after a reset', async () => {
    const first = await fresh()
    first.setOn(false)
    expect((await fresh()).get().on).toBe(false)
    first.reset()
    expect((await fresh()).get()).toMatchObject({ on: true, letters: { transfer: 't' } })
  })
  test.each(['not json', '[]', '{"letters":{"transfer":7,"park":"pp","unknown":"z"}}'])(
    'survive what is no preference: %s',
    async (text) => {
      kept.set('meldpunt.chords', text)
      expect((await fresh()).get()).toMatchObject({ on: true, letters: { transfer: 't', park: 'p' } })
    },
  )
})
