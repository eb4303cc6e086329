import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAdapter } from './adapter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the memory of the stand-in sign-in', () => {
  test('gives a session back by its id and by its uid until its time is over', async () => {
    const sessions = createAdapter()
    await sessions.upsert('one', { uid: 'u1', accountId: 'els' }, 60)
    vi.advanceTimersByTime(59_000)
    expect(await sessions.find('one')).toMatchObject({ accountId: 'els' })
    expect(await sessions.findByUid('u1')).toMatchObject({ accountId: 'els' })
    vi.advanceTimersByTime(1000)
    expect(await sessions.find('one')).toBeUndefined()
    expect(await sessions.findByUid('u1')).toBeUndefined()
  })

  test('remembers that a code was used, so that it is not used twice', async () => {
    const codes = createAdapter()
    await codes.upsert('code', { grantId: 'g1' }, 60)
    await codes.consume('code')
    expect(await codes.find('code')).toMatchObject({ consumed: Math.floor(Date.now() / 1000) })
  })

  test('forgets everything of a grant that was revoked, and nothing else', async () => {
    const tokens = createAdapter()
    await tokens.upsert('mine', { grantId: 'g1' }, 60)
    await tokens.upsert('other', { grantId: 'g2' }, 60)
    await tokens.revokeByGrantId('g1')
    expect(await tokens.find('mine')).toBeUndefined()
    expect(await tokens.find('other')).toBeDefined()
  })
})
