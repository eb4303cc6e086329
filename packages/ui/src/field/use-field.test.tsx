import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

const describing = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' / ')

describe('a field', () => {
  test('is described by its error first and then by its hint', () => {
    render(<TextField label="Mail" hint="We write there." error="There is no @ in it." />)
    const input = screen.getByRole('textbox', { name: 'Mail' })
    expect(describing(input)).toBe('There is no @ in it. / We write there.')
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  test('without hint and error is described by nothing and is not wrong', () => {
    render(<TextField label="Mail" />)
    const input = screen.getByRole('textbox')
    expect(input.hasAttribute('aria-describedby')).toBe(false)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })

  test('takes an id, so that an error summary can lead to it', () => {
    render(<TextField id="mail" label="Mail" error="Missing." />)
    expect(screen.getByRole('textbox').id).toBe('mail')
  })
})
