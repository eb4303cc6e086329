import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { ToastRegion, useToast } from './toast-region.tsx'

afterEach(cleanup)

const Speaker = () => {
  const toast = useToast()
  return (
    <button type="button" onClick={() => toast({ tone: 'success', text: 'Planned' })}>
      Plan
    </button>
  )
}

describe('the toast region', () => {
  test('is a polite live region that is there before anything is said', () => {
    render(
      <ToastRegion label="Messages" closeLabel="Close">
        <Speaker />
      </ToastRegion>,
    )
    expect(screen.getByRole('region', { name: 'Messages' }).getAttribute('aria-live')).toBe('polite')
  })

  test('keeps the last three messages until somebody closes them', async () => {
    render(
      <ToastRegion label="Messages" closeLabel="Close">
        <Speaker />
      </ToastRegion>,
    )
    for (const _press of [1, 2, 3, 4]) await userEvent.click(screen.getByRole('button', { name: 'Plan' }))
    expect(screen.getAllByText('Planned')).toHaveLength(3)
    const [first] = screen.getAllByRole('button', { name: 'Close' })
    if (first) await userEvent.click(first)
    expect(screen.getAllByText('Planned')).toHaveLength(2)
  })
})
