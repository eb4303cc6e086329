// Every test that shows something begins from the same empty browser.
import '../../../test/setup.ts'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OmniHit } from '../../../lib/omnibox/omni-hit.ts'
import { usePaletteActions } from '../../../lib/palette/palette-actions.ts'
import { queryClient } from '../../../lib/trpc.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../../test/fake-server.ts'
import { Palette } from './palette.tsx'
import { PaletteButton } from './palette-button.tsx'
import { paletteOpen } from './palette-open.ts'

const spaces = [
  { label: 'Wachtrij', href: '/balie/wachtrij' },
  {
    label: 'Beheer',
    href: '/balie/beheer/toegang',
    pages: [{ label: 'Medewerkers', href: '/balie/beheer/medewerkers' }],
  },
]
const report: OmniHit = {
  ...{ kind: 'report', id: 'report:r1', title: '482-193-70-4 Sluikstort', extra: 'gisteren' },
  matched: [[13, 17]],
  data: { reportId: 'r1', reference: '482-193-70-4', status: 'registered' },
}
const plan = vi.fn()
let server: FakeServer

const Page = () => {
  usePaletteActions([{ id: 'plan', label: 'Inplannen', keyHint: 'P', run: plan }])
  return <PaletteButton />
}

function open() {
  const routeTree = createRootRoute({
    component: () => (
      <>
        <Page />
        <Palette spaces={spaces} />
      </>
    ),
    notFoundComponent: () => null,
  })
  const router = createRouter({ routeTree, history: createMemoryHistory() })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return router
}

const field = () => screen.findByRole('combobox', { name: 'Zoek of doe iets' })
const titles = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const type = async (text: string) => fireEvent.change(await field(), { target: { value: text } })
const press = async (key: string) => fireEvent.keyDown(await field(), { key })

beforeEach(() => {
  plan.mockReset()
  paletteOpen.set(false)
  queryClient.clear()
  server = createFakeServer()
  server.on('desk', 'omnibox', () => ({ hits: [report], more: false }))
})

describe('the palette', () => {
  test('opens with Ctrl+K wherever somebody is, and shows what can be done and where one can go', async () => {
    open()
    await screen.findByRole('button', { name: /Zoek of doe iets/ })
    fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
    await field()
    expect(titles()).toEqual([
      expect.stringContaining('Inplannen'),
      expect.stringContaining('Wachtrij'),
      expect.stringContaining('Medewerkers'),
    ])
    expect(await faultsOf(document.body)).toEqual([])
    fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('carries out what is legal on the page, and closes', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: /Zoek of doe iets/ }))
    await type('inpl')
    await press('Enter')
    await waitFor(() => expect(plan).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('goes to a page by a part of its name, with the arrows', async () => {
    const router = open()
    fireEvent.click(await screen.findByRole('button', { name: /Zoek of doe iets/ }))
    await field()
    await press('ArrowUp')
    await press('Enter')
    await waitFor(() => expect(router.history.location.pathname).toBe('/balie/beheer/medewerkers'))
  })

  test('opens the report that was found, also when Enter is pressed before the answer is there', async () => {
    const router = open()
    fireEvent.click(await screen.findByRole('button', { name: /Zoek of doe iets/ }))
    await type('sluikstort')
    await press('Enter')
    await waitFor(() => expect(router.history.location.pathname).toBe('/balie/melding/r1'))
    expect(server.sentTo('desk.omnibox')).toEqual([{ text: 'sluikstort', limit: 7 }])
  })

  test('is closed by Escape, also with words in it', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: /Zoek of doe iets/ }))
    await type('slui')
    await press('Escape')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
