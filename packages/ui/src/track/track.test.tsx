import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Track } from './track.tsx'
import type { TrackStep } from './track-stop.tsx'

afterEach(cleanup)

const steps: readonly TrackStep[] = [
  { state: 'done', stateLabel: 'Done', title: 'Received' },
  {
    state: 'now',
    stateLabel: 'Now',
    title: 'Planned',
    days: { label: 'Days on which it can happen', posts: ['Tue 24', 'Wed 25'] },
  },
  { state: 'todo', stateLabel: 'Expected', title: 'Handled' },
]
const stops = () => screen.getAllByRole('listitem').filter((item) => item.querySelector('strong'))

describe('the track of a report', () => {
  test('is one ordered list in which every step says its state in words', () => {
    render(<Track title="The way" steps={steps} />)
    expect(screen.getByRole('region', { name: 'The way' }).querySelector('ol')).not.toBeNull()
    expect(stops().map((stop) => stop.textContent)).toEqual([
      'DoneReceived',
      'NowPlannedTue 24Wed 25',
      'ExpectedHandled',
    ])
  })

  test('marks the step of now, and only that', () => {
    render(<Track title="The way" steps={steps} />)
    expect(stops().map((stop) => stop.getAttribute('aria-current'))).toEqual([null, 'step', null])
  })

  test('gives the promised range as days, never as one point', () => {
    render(<Track title="The way" steps={steps} />)
    const days = screen.getByRole('list', { name: 'Days on which it can happen' })
    expect(within(days).getAllByRole('listitem')).toHaveLength(2)
  })

  test('hides all drawing from software', () => {
    const { container } = render(<Track title="The way" steps={steps} />)
    for (const drawing of container.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true')
    }
  })
})
