import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FacetList } from './facet-list.tsx'

afterEach(cleanup)

const options = [
  { value: 'planned', label: 'Planned', count: 10 },
  { value: 'handled', label: 'Handled', count: 2 },
]

test('a facet adds what is ticked and takes away what is not', async () => {
  const told = vi.fn()
  render(<FacetList title="Status" name="status" options={options} selected={['planned']} onChange={told} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Handled 2' }))
  expect(told).toHaveBeenLastCalledWith(['planned', 'handled'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Planned 10' }))
  expect(told).toHaveBeenLastCalledWith([])
})
