import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ComboBox } from './combo-box.tsx'
import { DateRangeCalendar } from './date-range-calendar.tsx'
import { Dialog } from './dialog.tsx'
import { Menu } from './menu.tsx'

afterEach(cleanup)

const streets = [
  { id: 'buda', label: 'Budastraat' },
  { id: 'nolf', label: 'Burgemeester Nolfstraat' },
]

const Question = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Decline
      </button>
      <Dialog title="Why?" open={open} onClose={() => setOpen(false)} closeLabel="Close">
        <input aria-label="Reason" />
      </Dialog>
    </>
  )
}

describe('rich controls', () => {
  test('a combo box narrows by typing and tells the id of what is chosen', async () => {
    const told = vi.fn()
    render(<ComboBox label="Street" options={streets} onChange={told} emptyText="None" />)
    await userEvent.type(screen.getByRole('combobox', { name: 'Street' }), 'nolf')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    await userEvent.click(screen.getByRole('option', { name: 'Burgemeester Nolfstraat' }))
    expect(told).toHaveBeenLastCalledWith('nolf')
  })

  test('a dialog is named, closes with Escape and gives the focus back', async () => {
    render(<Question />)
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
    expect(screen.getByRole('dialog', { name: 'Why?' })).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Decline' }))
  })

  test('a menu tells which command was chosen', async () => {
    const told = vi.fn()
    const items = [
      { id: 'merge', label: 'Merge' },
      { id: 'split', label: 'Split' },
    ]
    render(<Menu label="More" items={items} onAction={told} />)
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Split' }))
    expect(told).toHaveBeenCalledWith('split')
  })

  test('a calendar gives a first and a last day', async () => {
    const told = vi.fn()
    render(
      <DateRangeCalendar
        label="Planned"
        locale="en-GB"
        value={null}
        onChange={told}
        min="2026-11-02"
        max="2026-11-30"
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: /25 November/ }))
    await userEvent.click(screen.getByRole('button', { name: /27 November/ }))
    expect(told).toHaveBeenLastCalledWith({ from: '2026-11-25', to: '2026-11-27' })
  })
})
