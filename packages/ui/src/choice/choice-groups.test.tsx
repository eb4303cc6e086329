import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CheckboxGroup } from './checkbox-group.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Rating } from './rating.tsx'

afterEach(cleanup)

const options = [
  { value: 'mail', label: 'Mail' },
  { value: 'sms', label: 'Sms' },
]

describe('choices', () => {
  test('a checkbox group tells all that is ticked, in the order of the options', async () => {
    const told = vi.fn()
    render(
      <CheckboxGroup legend="How?" name="how" options={options} defaultValue={['sms']} onChange={told} />,
    )
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mail' }))
    expect(told).toHaveBeenLastCalledWith(['mail', 'sms'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sms' }))
    expect(told).toHaveBeenLastCalledWith(['mail'])
  })

  test('a radio group has nothing chosen beforehand', () => {
    render(<RadioGroup legend="How?" name="how" options={options} />)
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  })

  test('a radio group that is held by its page shows what the page says', async () => {
    const told = vi.fn()
    render(<RadioGroup legend="How?" name="how" options={options} value="mail" onChange={told} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Sms' }))
    expect(told).toHaveBeenCalledWith('sms')
    expect(screen.getByRole('radio', { name: 'Mail' })).toHaveProperty('checked', true)
  })

  test('a rating goes by the arrow keys and is not given until somebody does', async () => {
    const told = vi.fn()
    render(
      <Rating legend="Mark" name="mark" labels={['Bad', 'Poor', 'Fair', 'Good', 'Great']} onChange={told} />,
    )
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: '4 Good' }))
    expect(told).toHaveBeenCalledWith(4)
  })
})
