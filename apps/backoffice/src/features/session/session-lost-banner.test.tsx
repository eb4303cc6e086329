import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { drafts } from '../../lib/draft.ts'
import { sessionLost } from '../../lib/session-lost.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, nadia } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { SessionLostBanner } from './session-lost-banner.tsx'

let server: FakeServer
const reload = vi.fn()
beforeEach(() => {
  server = createFakeServer()
  vi.spyOn(location, 'reload').mockImplementation(reload)
  reload.mockReset()
  drafts.write('ask', { values: { question: 'Waar precies?' } })
  sessionLost.set(true)
})
afterEach(() => {
  sessionLost.set(false)
  vi.restoreAllMocks()
})

async function comesBack() {
  show(<SessionLostBanner />, els)
  await userEvent.click(await screen.findByRole('button', { name: 'Ik ben weer aangemeld' }))
}

describe('who signs in again after the session ended', () => {
  test('goes on with what was typed', async () => {
    server.on('session', 'me', () => els)
    await comesBack()
    await waitFor(() => expect(screen.queryByText('Je bent afgemeld')).toBeNull())
    expect(drafts.read('ask')).toEqual({ values: { question: 'Waar precies?' } })
    expect(reload).not.toHaveBeenCalled()
  })

  test('begins anew as another colleague, without the texts of the first', async () => {
    server.on('session', 'me', () => ({ ...nadia, memberId: '0197a1b2-0000-7000-8000-000000000002' }))
    await comesBack()
    await waitFor(() => expect(reload).toHaveBeenCalledOnce())
    expect(drafts.read('ask')).toBeNull()
    expect(sessionLost.get()).toBe(true)
  })
})
