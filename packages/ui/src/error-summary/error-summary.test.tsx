import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'

afterEach(cleanup)

const missing = { href: '#what', text: 'Write what you see' }

describe('an error summary', () => {
  test('takes the focus when it appears', () => {
    render(<ErrorSummary title="Something is missing" errors={[missing]} />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  test('takes the focus again when other errors remain', () => {
    const { rerender } = render(<ErrorSummary title="Something is missing" errors={[missing]} />)
    screen.getByRole('link').focus()
    rerender(
      <ErrorSummary title="Something is missing" errors={[{ href: '#mail', text: 'Write your address' }]} />,
    )
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  test('leads to each field', () => {
    render(<ErrorSummary title="Something is missing" errors={[missing]} />)
    expect(screen.getByRole('link', { name: 'Write what you see' }).getAttribute('href')).toBe('#what')
  })
})
