import { describe, expect, test } from 'vitest'
import { type Refusal, withoutField } from './refusal.ts'

const twice: Refusal = { kind: 'fields', errors: { first: 'day_invalid', last: 'day_invalid' } }

describe('a refusal of which somebody changes a field', () => {
  test('keeps the errors of the others, and ends with the last', () => {
    const left = withoutField(twice, 'first')
    expect(left).toEqual({ kind: 'fields', errors: { last: 'day_invalid' } })
    expect(withoutField(left, 'last')).toBeNull()
  })
  test('ends when the server refused that field, and stays when it is about no field', () => {
    const past: Refusal = { kind: 'rejection', rejection: { code: 'days_in_the_past', field: 'first' } }
    expect(withoutField(past, 'first')).toBeNull()
    expect(withoutField(past, 'last')).toBe(past)
    expect(withoutField({ kind: 'network' }, 'first')).toEqual({ kind: 'network' })
    expect(withoutField(null, 'first')).toBeNull()
  })
})
