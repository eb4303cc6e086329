import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Button } from './button.tsx'

afterEach(cleanup)

describe('a button', () => {
  test('does not send its form unless it says so', async () => {
    const sent = vi.fn()
    render(
      <form onSubmit={sent}>
        <Button>Add</Button>
      </form>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(sent).not.toHaveBeenCalled()
  })

  test('that is busy keeps the focus and ignores a second press', async () => {
    const pressed = vi.fn()
    const { rerender } = render(<Button onClick={pressed}>Send</Button>)
    await userEvent.click(screen.getByRole('button'))
    rerender(
      <Button type="submit" pending pendingLabel="Sending" onClick={pressed}>
        Send
      </Button>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Sending' }))
    expect(pressed).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(screen.getByRole('button'))
  })

  test('says its key to software', () => {
    render(<Button keyHint="H">Handled</Button>)
    expect(screen.getByRole('button', { name: 'Handled' }).getAttribute('aria-keyshortcuts')).toBe('H')
  })
})
