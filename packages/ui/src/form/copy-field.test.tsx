import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { CopyField } from './copy-field.tsx'

afterEach(cleanup)

test('a copy field copies its text and says so in a live region', async () => {
  const user = userEvent.setup()
  render(
    <CopyField label="the link" value="https://example.org/v/1" copyLabel="Copy" copiedLabel="Copied." />,
  )
  expect(screen.getByRole('status').textContent).toBe('')
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText('Copied.')).toBe(screen.getByRole('status'))
  expect(await navigator.clipboard.readText()).toBe('https://example.org/v/1')
})
