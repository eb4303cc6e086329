import { expect, test } from 'vitest'
import { deskKeyOf } from '../../../lib/desk-keys.ts'
import { deskOffer } from './beside-commands.ts'

test('only what is legal is offered, what the desk does first', () => {
  expect(deskOffer(['note', 'plan', 'answer', 'submit'])).toEqual({
    first: ['answer'],
    more: ['plan', 'note'],
  })
  expect(deskOffer([])).toEqual({ first: [], more: [] })
})

test('a command has its own letter, or none', () => {
  expect(deskKeyOf('refer')).toBe('P')
  expect(deskKeyOf('plan')).toBeUndefined()
})
