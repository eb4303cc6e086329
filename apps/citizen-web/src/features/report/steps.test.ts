import { describe, expect, test } from 'vitest'
import type { Category } from '../../lib/api.ts'
import { emptyDraft } from './draft.ts'
import { nextStep, stepOf } from './steps.ts'
import { errorsOfDraft, toSubmission } from './to-submission.ts'

const ids = {
  reportId: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  commandId: '3f6c3a1e-5f1b-4d0e-9a53-6a1f0c9d2b11',
}
const category: Category = {
  code: 'fly-tipping',
  label: 'Sluikstort',
  group: { code: 'cleanliness', label: 'Netheid' },
  synonyms: [],
  questions: [{ code: 'what', kind: 'text', label: 'Wat ligt er?', options: [], required: true }],
  danger: null,
  promiseWorkingDays: 5,
  departmentName: 'Nette Stad',
  public: true,
  complaint: false,
}
const reading = { language: 'nl', category } as const
const draft = {
  ...emptyDraft(ids),
  description: 'Er ligt een zetel',
  category: 'fly-tipping',
  answers: { what: 'een zetel', other: 'van een andere soort' },
  place: 'Grote Markt',
  contact: { way: 'mail', name: '', email: 'lotte@voorbeeld.be', phone: '' },
} as const

describe('a draft that is complete', () => {
  test('has no errors and becomes what the server takes', () => {
    expect(errorsOfDraft(draft, reading)).toEqual({})
    expect(toSubmission({ ...draft, seenDay: '2026-11-23', seenTime: '10:18' }, reading)).toMatchObject({
      ...ids,
      answers: { what: 'een zetel' },
      place: { text: 'Grote Markt' },
      seenAt: Date.UTC(2026, 10, 23, 9, 18),
      contact: { email: 'lotte@voorbeeld.be', channels: ['mail'] },
    })
  })

  test('tells nobody who wants to stay unknown', () => {
    const unknown = { ...draft, contact: { ...draft.contact, way: 'none' } } as const
    expect(toSubmission(unknown, reading).contact).toBeNull()
  })
})

describe('a draft with mistakes', () => {
  test.each([
    [{ description: '  ' }, { description: 'description_required' }],
    [{ description: 'x'.repeat(100_000) }, { description: 'text_too_long' }],
    [{ seenDay: '2126-01-01' }, { seenAt: 'moment_in_future' }],
    [{ answers: {} }, { 'answers.what': 'answer_missing' }],
    [{ contact: { ...draft.contact, email: 'lotte' } }, { 'contact.email': 'email_invalid' }],
    [{ contact: { ...draft.contact, way: 'phone', phone: ' ' } }, { 'contact.phone': 'phone_required' }],
    [{ contact: { ...draft.contact, way: null } }, { 'contact.way': 'way_missing' }],
  ] as const)('%j', (change, errors) => {
    expect(errorsOfDraft({ ...draft, ...change }, reading)).toEqual(errors)
  })
})

test('every field leads to the step where it stands', () => {
  expect(['description', 'answers.what', 'place.text', 'contact.email', 'seenAt'].map(stepOf)).toEqual([
    'what',
    'questions',
    'where',
    'who',
    'what',
  ])
})

test('a category without questions and danger goes straight to the place', () => {
  expect(nextStep('what', category)).toBe('questions')
  expect(nextStep('what', { ...category, questions: [] })).toBe('where')
  expect(nextStep('what', undefined)).toBe('where')
  expect(nextStep('who', category)).toBe('check')
})
