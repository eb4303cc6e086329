import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { RadioGroup } from '../choice/radio-group.tsx'
import { TextField } from '../field/text-field.tsx'
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

  test('names the fields whose errors read the same, and no others', () => {
    const tooLong = (id: string) => ({ href: `#${id}`, text: 'This is too long' })
    render(
      <>
        <ErrorSummary title="Not accepted" errors={[tooLong('name'), tooLong('way'), missing]} />
        <TextField id="name" name="name" label="Your name" optionalLabel="(may be left out)" />
        <RadioGroup id="way" name="way" legend="How we reach you" options={[]} />
        <TextField id="what" name="what" label="What you see" />
      </>,
    )
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Your name: This is too long',
      'How we reach you: This is too long',
      'Write what you see',
    ])
  })

  test('leads to each field', () => {
    render(<ErrorSummary title="Something is missing" errors={[missing]} />)
    expect(screen.getByRole('link', { name: 'Write what you see' }).getAttribute('href')).toBe('#what')
  })
})
