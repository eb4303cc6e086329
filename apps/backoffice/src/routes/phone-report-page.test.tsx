import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createFakeServer } from '../test/fake-server.ts'
import { els, nadia } from '../test/samples.ts'
import { show } from '../test/show.tsx'
import { PhoneReportPage } from './phone-report-page.tsx'

describe('the page of a new report', () => {
  test('lets nobody type for nothing: a department is shown the way back', async () => {
    show(<PhoneReportPage />, nadia)
    await screen.findByText('Dit is het werk van 1777')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('link', { name: 'Naar de wachtrij' }).getAttribute('href')).toBe(
      '/balie/wachtrij?dienst=nette-stad',
    )
  })
  test('is there for 1777', async () => {
    const server = createFakeServer()
    server.on('city', 'categories', () => [])
    server.on('desk', 'lists', () => ({ departments: [], partners: [], categories: [], members: [] }))
    show(<PhoneReportPage />, els)
    await screen.findByRole('heading', { name: 'Nieuwe melding' })
  })
})
