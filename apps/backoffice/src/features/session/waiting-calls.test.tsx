import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { WaitingCalls } from './waiting-calls.tsx'

type Waiting = Outputs['calls']['current']['waiting']

let server: FakeServer
beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  server = createFakeServer()
})
afterEach(() => vi.useRealTimers())

const waiting = (given: Waiting) => {
  server.on('calls', 'current', () => ({
    ...{ line: '101', active: null, ringing: [], parked: [], waiting: given },
  }))
  show(<WaitingCalls />, els)
}

describe('the top bar of the desk', () => {
  test('says how many wait and how long the first of them', async () => {
    waiting({ count: 2, longestSince: now - 24_000 })
    await screen.findByText('2 wachten, langst 0:24')
  })

  test('says nothing while nobody waits', async () => {
    waiting({ count: 0, longestSince: null })
    await vi.waitFor(() => expect(server.sentTo('calls.current')).toHaveLength(1))
    expect(screen.queryByText(/wacht/)).toBeNull()
  })
})
