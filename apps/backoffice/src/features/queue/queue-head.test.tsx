// Every test that shows something begins from the same empty browser.
import '../../test/setup.ts'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { QueueHead } from './queue-head.tsx'

const onSearch = vi.fn()

const open = async () => {
  const routeTree = createRootRoute({
    component: () => (
      <QueueHead title="Alles" search={{}} onSearch={onSearch} total={1} totalCapped={false} />
    ),
    notFoundComponent: () => null,
  })
  const router = createRouter({ routeTree, history: createMemoryHistory() })
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider<typeof router> router={router} />
    </I18nProvider>,
  )
  const field = await screen.findByRole('searchbox', { name: 'Zoek' })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.change(field, { target: { value: 'zandberg' } })
  return router
}

afterEach(() => {
  vi.useRealTimers()
  onSearch.mockReset()
})

describe('the search above the list', () => {
  test('begins once the typing paused', async () => {
    await open()
    vi.advanceTimersByTime(1000)
    expect(onSearch).toHaveBeenCalledWith({ zoek: 'zandberg' }, { replace: true })
  })

  test('does not call back who opened a report meanwhile', async () => {
    const router = await open()
    await act(async () => {
      router.history.push('/balie/melding/1')
    })
    vi.advanceTimersByTime(1000)
    expect(onSearch).not.toHaveBeenCalled()
  })
})
