import { describe, expect, test } from 'vitest'
import { offer, offeredCommands } from './offered-commands.ts'

const open = { status: 'planned', flagged: false } as const

describe('the commands on the page of a report', () => {
  test('are the legal ones, each once, and no other', () => {
    const legal = [
      'plan',
      'handle',
      'note',
      'rate',
      'link_reporter',
      'ask',
      'assign',
      'reroute',
      'merge',
    ] as const
    const { main, others, more } = offer({ ...open, legal })
    expect(main).toBe('handle')
    expect([main, ...others, ...more].toSorted()).toEqual(
      ['plan', 'handle', 'note', 'ask', 'assign', 'reroute', 'merge'].toSorted(),
    )
  })
  test('begin with the judgement when the reporter says that it is not solved', () => {
    const legal = ['keep_closed', 'reopen', 'note'] as const
    expect(offer({ status: 'handled', flagged: true, legal }).main).toBe('reopen')
    expect(offer({ status: 'handled', flagged: false, legal }).main).toBeNull()
  })
  test('are none when nothing is legal', () => {
    expect(offer({ ...open, legal: [] })).toEqual({ main: null, others: [], more: [] })
  })
  test('are named once each', () => {
    expect(new Set(offeredCommands).size).toBe(offeredCommands.length)
  })
})
