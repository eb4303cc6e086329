import { cleanup, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { exampleGroups } from './examples.ts'

afterEach(cleanup)

// Colours cannot be measured without layout: the tokens have a test of their own. The others speak of a whole page.
const notHere = ['color-contrast', 'region', 'landmark-one-main', 'page-has-heading-one', 'heading-order']
const rules = Object.fromEntries(notHere.map((rule) => [rule, { enabled: false }]))

describe.each(exampleGroups)('$title', ({ examples }) => {
  describe.each(examples)('$of: $title', ({ show, finds }) => {
    test('is found by role and name', () => {
      const { container } = render(show())
      expect(container.innerHTML).not.toBe('')
      for (const { role, name } of finds) {
        expect(screen.getAllByRole(role, name === undefined ? {} : { name }).length).toBeGreaterThan(0)
      }
    })

    test('gives axe nothing to find', async () => {
      const { container } = render(show())
      const { violations } = await axe.run(container, { rules })
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    })
  })
})
