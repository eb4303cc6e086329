import { describe, expect, test } from 'vitest'
import { parseRules } from './parse-rules.ts'
import { parseZones } from './parse-zones.ts'

const rule = {
  id: 'trees',
  name: 'Bomen',
  when: { kind: 'category', in: ['tree'] },
  then: {
    to: { kind: 'department', code: 'groen' },
    priority: 'normal',
    promiseWorkingDays: 5,
    registerAtOnce: false,
  },
}
const problemsOf = (value: unknown, known = {}) => {
  const parsed = parseRules(value, known)
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path}: ${code}`)
}
const withWhen = (when: unknown) => [{ ...rule, when }]

test('rules are read as they stand', () => {
  const nested = {
    kind: 'all',
    of: [
      {
        kind: 'not',
        of: {
          kind: 'any',
          of: [
            { kind: 'postcode', in: ['8500'] },
            { kind: 'keyword', in: ['tak*'] },
          ],
        },
      },
      { kind: 'time_of_day', from: '22:00', until: '06:00' },
      { kind: 'answer', question: 'pole', in: ['yes'] },
      { kind: 'answer_given', question: 'pole' },
    ],
  }
  const rules = [
    rule,
    { ...rule, id: 'other', when: nested, then: { ...rule.then, promiseWorkingDays: null } },
  ]
  expect(parseRules(JSON.parse(JSON.stringify(rules)))).toEqual({ ok: true, value: rules })
})

test('the problem says what would mend it', () => {
  const parsed = parseRules([{ ...rule, then: { ...rule.then, priority: 'hoog' } }])
  expect(parsed).toEqual({
    ok: false,
    error: [
      { path: '[0].then.priority', code: 'unknown_value', mend: 'Give one of low, normal, high, urgent.' },
    ],
  })
})

test('every problem is found, not only the first', () => {
  expect(
    problemsOf([
      { ...rule, id: '', when: { kind: 'zone', in: [] } },
      { ...rule, name: 3, then: {} },
    ]),
  ).toEqual([
    '[0].id: out_of_range',
    '[0].when.in: missing',
    '[1].name: wrong_type',
    '[1].then.to: wrong_type',
    '[1].then.priority: missing',
    '[1].then.promiseWorkingDays: missing',
    '[1].then.registerAtOnce: missing',
  ])
})

describe('refused', () => {
  test.each<[string, unknown, string[]]>([
    ['no list', {}, [': wrong_type']],
    ['nothing', undefined, [': missing']],
    ['a rule that is none', [null], ['[0]: wrong_type']],
    ['an unknown key', [{ ...rule, whne: {} }], ['[0].whne: unknown_key']],
    ['an id twice', [rule, rule], [': duplicate']],
    ['an unknown kind', withWhen({ kind: 'weather', in: ['rain'] }), ['[0].when.kind: unknown_value']],
    [
      'a kind with the key of another',
      withWhen({ kind: 'category', in: ['a'], of: [] }),
      ['[0].when.of: unknown_key'],
    ],
    [
      'a category that is no text',
      withWhen({ kind: 'category', in: ['a', 5] }),
      ['[0].when.in[1]: wrong_type'],
    ],
    ['an empty group', withWhen({ kind: 'all', of: [] }), ['[0].when.of: missing']],
    [
      'a deep problem',
      withWhen({ kind: 'any', of: [{ kind: 'not', of: { kind: 'zone' } }] }),
      ['[0].when.of[0].of.in: missing'],
    ],
    ['a keyword without letters', withWhen({ kind: 'keyword', in: ['*'] }), ['[0].when.in[0]: out_of_range']],
    [
      'a time that is none',
      withWhen({ kind: 'time_of_day', from: '25:00', until: '24:00' }),
      ['[0].when.from: out_of_range', '[0].when.until: out_of_range'],
    ],
    [
      'a time that takes no time',
      withWhen({ kind: 'time_of_day', from: '06:00', until: '06:00' }),
      ['[0].when: out_of_range'],
    ],
    [
      'a promise that is no number of days',
      [{ ...rule, then: { ...rule.then, promiseWorkingDays: 1.5 } }],
      ['[0].then.promiseWorkingDays: wrong_type'],
    ],
    [
      'a promise below none',
      [{ ...rule, then: { ...rule.then, promiseWorkingDays: -1 } }],
      ['[0].then.promiseWorkingDays: out_of_range'],
    ],
  ])('%s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  test('nesting without end, without a fault', () => {
    let when: unknown = rule.when
    for (let depth = 0; depth < 50_000; depth += 1) when = { kind: 'not', of: when }
    expect(problemsOf(withWhen(when))).toEqual([`[0].when${'.of'.repeat(12)}: too_deep`])
  })

  test('codes that the city does not have', () => {
    const known = { category: ['weeds'], department: ['1777'], question: ['a'] }
    const when = { kind: 'any', of: [rule.when, { kind: 'answer_given', question: 'b' }] }
    expect(problemsOf(withWhen(when), known)).toEqual([
      '[0].when.of[0].in[0]: unknown_value',
      '[0].when.of[1].question: unknown_value',
      '[0].then.to.code: unknown_value',
    ])
  })
})

describe('zones', () => {
  const ring = [
    [3.2, 50.8],
    [3.3, 50.8],
    [3.3, 50.9],
    [3.2, 50.8],
  ]
  const zone = { code: 'heule', name: 'Heule', area: { type: 'Polygon', coordinates: [ring] } }

  test('are read as they stand', () => {
    const zones = [zone, { ...zone, area: { type: 'MultiPolygon', coordinates: [[ring], [ring]] } }]
    expect(parseZones(zones)).toEqual({ ok: true, value: zones })
  })

  test.each<[string, unknown, string]>([
    ['an open ring', [ring.slice(0, 3).concat([[3.2, 50.81]])], 'area.coordinates[0]'],
    ['a ring too short', [ring.slice(0, 1)], 'area.coordinates[0]'],
    ['a latitude beyond the pole', [[[3.2, 95], ...ring]], 'area.coordinates[0][0]'],
    ['a position that is not a number', [[[Number.NaN, 50], ...ring]], 'area.coordinates[0][0]'],
    ['no ring', [], 'area.coordinates'],
  ])('with %s are refused', (_, coordinates, path) => {
    const parsed = parseZones([{ ...zone, area: { type: 'Polygon', coordinates } }])
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.path)).toContain(`[0].${path}`)
  })
})
