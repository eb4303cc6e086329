import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionLost } from '../../../lib/session-lost.ts'
import { createFakeServer } from '../../../test/fake-server.ts'
import { els, lists, nadia, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { CommandDrawer } from './command-drawer.tsx'

afterEach(() => {
  sessionLost.set(false)
  vi.restoreAllMocks()
})

test('a text of one colleague is not sent by another who signed in meanwhile', async () => {
  const server = createFakeServer()
  server.on('report', 'get', () => report())
  server.on('desk', 'lists', () => lists)
  server.on('report', 'note', () => ({ version: 4 }))
  server.on('session', 'me', () => ({ ...nadia, memberId: '0197a1b2-0000-7000-8000-000000000002' }))
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  show(<CommandDrawer command="note" report={report()} onClose={() => {}} onDone={() => {}} />, els)
  const form = within(await screen.findByRole('dialog'))
  await userEvent.type(await form.findByRole('textbox'), 'Gebeld')
  sessionLost.set(true)
  await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(server.sentTo('report.note')).toEqual([])
})
