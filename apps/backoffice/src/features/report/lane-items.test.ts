import { describe, expect, test } from 'vitest'
import type { HistoryEntry } from '../../lib/report.ts'
import { cardsOf } from './lane-items.ts'

const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  position: 1,
  at: 0,
  kind: 'started',
  status: 'in_progress',
  title: '',
  sentence: '',
  text: null,
  attachments: [],
  by: null,
  internal: false,
  toldBy: [],
  ...changes,
})
const text = { text: 'Hoort bij Groen', language: null }
const placed = (changes: Partial<HistoryEntry>) =>
  cardsOf(entry(changes)).map(({ lane, part }) => [lane, part])

describe('the two lanes of a history', () => {
  test('show the reporter what they see, text and all', () => {
    expect(placed({ kind: 'handled', text })).toEqual([['public', 'all']])
  })
  test('keep a note among staff', () => {
    expect(placed({ kind: 'note_added', text, internal: true })).toEqual([['staff', 'all']])
  })
  test('keep the reason of a reroute among staff, beside the fact that all see', () => {
    expect(placed({ kind: 'rerouted', text })).toEqual([
      ['public', 'fact'],
      ['staff', 'text'],
    ])
  })
})
