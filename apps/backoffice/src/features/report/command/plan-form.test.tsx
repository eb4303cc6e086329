import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeServer } from '../../../test/fake-server.ts'
import { lists, nadia, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { CommandDrawer } from './command-drawer.tsx'

/** Promised for Tuesday 24 November. */
const promised = report()

async function plansUntil(last: string) {
  show(<CommandDrawer command="plan" report={promised} onClose={() => {}} onDone={() => {}} />, nadia)
  const form = within(await screen.findByRole('dialog'))
  fireEvent.change(await form.findByLabelText('Eerste dag'), { target: { value: '2026-11-24' } })
  fireEvent.change(form.getByLabelText(/Laatste dag/), { target: { value: last } })
  return form
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  const server = createFakeServer()
  server.on('report', 'get', () => promised)
  server.on('desk', 'lists', () => lists)
})

describe('planning', () => {
  test('warns when the days end after the promised one, and lets it pass', async () => {
    const form = await plansUntil('2026-11-25')
    await form.findByText(/Later dan beloofd: ten laatste dinsdag 24 november/)
    expect(form.getByRole('button', { name: 'Plannen' })).toHaveProperty('disabled', false)
  })

  test('says nothing of it on the promised day itself', async () => {
    const form = await plansUntil('2026-11-24')
    await form.findByText(/De melder leest/)
    expect(form.queryByText(/Later dan beloofd/)).toBeNull()
  })
})
