import { describe, expect, test } from 'vitest'
import { draftSchema, toContent, toDraft } from './answer-draft.ts'

const blank = toDraft(null, { reviewOn: '2027-05-01' })
const draft = {
  ...blank,
  texts: { ...blank.texts, nl: { question: 'Wanneer is het park open?', spoken: 'Elke dag.', body: '' } },
}
const mistakes = (changed: typeof blank) => {
  const result = draftSchema.safeParse(toContent(changed))
  const paths = result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
  return [...new Set(paths)]
}
const exceptionsOf = (exceptions: string) => toContent({ ...draft, exceptions }).hours?.exceptions

describe('an answer as it is typed', () => {
  test('has its address made of the question', () => {
    expect(toContent(draft).code).toBe('wanneer-is-het-park-open')
    expect(mistakes(draft)).toEqual([])
  })

  test('says once that there is no question yet', () => {
    expect(mistakes(blank)).toEqual(['texts.nl.question', 'texts.nl.spoken'])
    const signs = { ...draft, texts: { ...draft.texts, nl: { ...draft.texts.nl, question: '???' } } }
    expect(mistakes(signs)).toEqual(['code'])
  })

  test('has other days as a person writes them, in Dutch and in English', () => {
    const span = (opens: string, closes: string) => ({ opens, closes })
    expect(
      exceptionsOf(
        '24/12/2026 gesloten kerstavond\n2026-12-25 closed\n5.1.2027 9:00-12:00, 13:30-17:00 inhaaldag',
      ),
    ).toEqual([
      { day: '2026-12-24', hours: [], reason: 'kerstavond' },
      { day: '2026-12-25', hours: [], reason: '' },
      { day: '2027-01-05', hours: [span('09:00', '12:00'), span('13:30', '17:00')], reason: 'inhaaldag' },
    ])
  })

  test.each([
    '31/02/2026 gesloten',
    'kerstmis',
    '24/12/2026',
    '24/12/2026 kerstavond',
    '24/12/2026 12:00-9:00',
  ])('refuses another day that is none or says nothing: %s', (exceptions) => {
    expect(mistakes({ ...draft, exceptions })).toEqual(['exceptions'])
  })

  test('writes other days as it reads them', () => {
    const hours = {
      week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
      closedOnHolidays: true,
      note: '',
    }
    const exceptions = [{ day: '2026-12-24', hours: [{ opens: '09:00', closes: '12:00' }], reason: 'kort' }]
    const content = { ...toDraftContent(), hours: { ...hours, exceptions } }
    const typed = toDraft(content, { reviewOn: '2027-05-01' }).exceptions
    expect(typed).toBe('24/12/2026 09:00-12:00 kort')
    expect(exceptionsOf(typed)).toEqual(exceptions)
  })
})

function toDraftContent() {
  const { question, spoken, body } = draft.texts.nl
  return {
    ...{ question, spoken, body, code: 'park', kind: 'answer' as const, synonyms: [], category: null },
    ...{ owner: '1777', validFrom: null, validUntil: null, reviewOn: '2027-05-01', followUps: [], links: [] },
    place: null,
    translations: {},
  }
}
