import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { activateLocale } from '../lib/locale.ts'
import { queryClient } from '../lib/trpc.ts'
import { SilentEventSource } from './silent-event-source.ts'

// Parts that are loaded when they are wanted take longer the first time, on a busy machine much longer.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeEach(async () => {
  vi.stubGlobal('EventSource', SilentEventSource)
  localStorage.clear()
  sessionStorage.clear()
  queryClient.clear()
  await activateLocale('nl')
})
afterEach(cleanup)
