import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { faultsOf } from '../../test/axe.ts'
import type { FakeServer } from '../../test/fake-server.ts'
import { category } from './call-samples.ts'
import { omnibox, openDesk, prepareCall, what } from './call-setup.tsx'

let server: FakeServer
beforeEach(() => {
  server = prepareCall()
  server.on('city', 'categories', () => [category, { ...category, code: 'rats', label: 'Ratten' }])
})

const list = () => screen.queryByRole('combobox', { name: 'Waarover gaat het?' })

describe('the category of a report during a call', () => {
  test('is a list until it is known, and then chips with a way to another', async () => {
    const { container } = await openDesk()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await what()
    expect(list()).not.toBeNull()
    await userEvent.clear(omnibox())
    await userEvent.type(omnibox(), 'slui{Enter}')
    await screen.findByRole('radio', { name: /Sluikstort/, checked: true })
    expect(list()).toBeNull()
    screen.getByRole('button', { name: /^Andere/ })
    expect(await faultsOf(container)).toEqual([])
  })

  test('becomes another by keys alone, and the focus stays on what was chosen', async () => {
    await openDesk()
    await userEvent.type(omnibox(), 'slui{Enter}')
    await screen.findByRole('radio', { name: /Sluikstort/, checked: true })
    await userEvent.keyboard('{Alt>}c{/Alt}')
    expect(document.activeElement).toBe(list())
    await userEvent.clear(screen.getByRole('combobox', { name: 'Waarover gaat het?' }))
    await userEvent.keyboard('rat{ArrowDown}{Enter}')
    const chips = await screen.findByRole('radiogroup', { name: 'Voorgestelde categorieën' })
    const chosen = within(chips).getByRole('radio', { name: 'Ratten', checked: true })
    expect(document.activeElement).toBe(chosen)
    expect(list()).toBeNull()
  })
})
