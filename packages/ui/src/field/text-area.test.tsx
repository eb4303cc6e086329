import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { TextArea } from './text-area.tsx'

afterEach(cleanup)

const words = (left: number) => (left < 0 ? `${-left} too many` : `${left} left`)

describe('TextArea with a longest text', () => {
  test('is silent until four fifths are written, then counts down, then says how much is too much', async () => {
    render(<TextArea label="What?" maxLength={10} counter={words} />)
    const box = screen.getByRole('textbox', { name: 'What?' })
    await userEvent.type(box, '1234567')
    expect(screen.getByRole('status').textContent).toBe('')
    await userEvent.type(box, '8')
    expect(screen.getByRole('status').textContent).toBe('2 left')
    await userEvent.type(box, '90123')
    expect(screen.getByRole('status').textContent).toBe('3 too many')
  })

  test('keeps what was pasted although it is too long', async () => {
    render(<TextArea label="What?" maxLength={3} counter={words} />)
    const box = screen.getByRole('textbox')
    await userEvent.click(box)
    await userEvent.paste('a long text')
    expect(box).toHaveProperty('value', 'a long text')
  })
})
