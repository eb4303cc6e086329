import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { Mentions } from './mentions.tsx'

const row = {
  ...{ id: '1', reportId: '0197a1b2-0000-7000-8000-000000000041', reference: '482-193-70-5', position: 4 },
  ...{ title: 'Sluikstort', by: 'Lien', text: '@Els kijk jij?', at: now, readAt: null },
}

describe('the notes in which I was called', () => {
  test('stand there until they are read, and those that I may read no longer say so', async () => {
    const server = createFakeServer()
    let read = false
    server.on('mention', 'markRead', () => {
      read = true
      return { read: 1 }
    })
    server.on('mention', 'list', () => ({
      rows: [
        { ...row, readAt: read ? now : null },
        { ...row, id: '2', text: null, readAt: now },
      ],
      ...{ unread: read ? 0 : 1, nextCursor: null },
    }))
    const { container } = show(<Mentions />, { ...els, role: 'lead' })
    await screen.findByText('@Els kijk jij?')
    screen.getByText('Deze notitie mag je niet meer lezen.')
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Gelezen 482-193-70-5' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /Gelezen/ })).toBeNull())
    expect(server.sentTo('mention.markRead')).toEqual([{ reportId: row.reportId }])
  })

  test('are none where nobody called', async () => {
    createFakeServer().on('mention', 'list', () => ({ rows: [], unread: 0, nextCursor: null }))
    show(<Mentions />, els)
    await screen.findByText('Niemand riep je')
  })
})
