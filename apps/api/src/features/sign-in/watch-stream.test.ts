import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Checked } from './check-session.ts'
import { watchStream } from './watch-stream.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function openPage(outcomes: Checked[]) {
  const check = vi.fn(async () => outcomes.shift() ?? 'kept')
  const response = Object.assign(new EventEmitter(), { end: vi.fn() })
  const request = { get: () => 'text/event-stream', sessionID: 'one', session: { member: {} } }
  watchStream({ check, log: { warn: vi.fn() } })(request, response, () => {})
  return { check, response }
}

describe('an open page that sends nothing', () => {
  test('loses its live updates within a quarter of a minute of what became of its session', async () => {
    const { response } = openPage(['kept', 'gone'])
    await vi.advanceTimersByTimeAsync(15_000)
    expect(response.end).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(response.end).toHaveBeenCalledOnce()
  })

  test('connects again with its new role', async () => {
    const { response } = openPage(['changed'])
    await vi.advanceTimersByTimeAsync(15_000)
    expect(response.end).toHaveBeenCalledOnce()
  })

  test('is looked after no more once it is closed', async () => {
    const { check, response } = openPage([])
    response.emit('close')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(check).not.toHaveBeenCalled()
  })
})
