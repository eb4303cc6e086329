import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createFakeServer } from '../test/fake-server.ts'
import { els, nadia } from '../test/samples.ts'
import { show } from '../test/show.tsx'
import { CallPage } from './call-page.tsx'

describe('the page of a call', () => {
  test('lets nobody type for nothing: a department is shown the way back', async () => {
    show(<CallPage />, nadia)
    await screen.findByText('Dit is het werk van 1777')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('link', { name: 'Naar de wachtrij' }).getAttribute('href')).toBe(
      '/balie/wachtrij?dienst=nette-stad',
    )
  })
  test('is there for 1777', async () => {
    const server = createFakeServer()
    server.on('city', 'categories', () => [])
    server.on('calls', 'current', () => ({
      ...{ line: null, active: null, ringing: [], parked: [] },
      waiting: { count: 0, longestSince: null },
    }))
    show(<CallPage />, els)
    await screen.findByRole('heading', { level: 1, name: 'Oproep' })
  })
})
