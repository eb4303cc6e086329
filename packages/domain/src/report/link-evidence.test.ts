import { describe, expect, test } from 'vitest'
import { enoughEvidence, type LinkEvidence, linkEvidence } from './link-evidence.ts'
import { clerk, command, given, reporter, system, verdict } from './sample.test-data.ts'

const submitted = given(command('submit', reporter))
const linking = (evidence: readonly LinkEvidence[], by = clerk) =>
  verdict(submitted, command('link_reporter', by, { evidence }))

describe('a report is linked to a person', () => {
  test.each<readonly LinkEvidence[]>([
    ['national_number'],
    ['name_and_birth_date'],
    ['confirmed_email', 'name'],
    ['reference_and_link'],
    ['signed_in'],
    ['phone', 'national_number'],
  ])('on %s %s', (...evidence) => {
    expect(enoughEvidence(evidence)).toBe(true)
    expect(linking(evidence)).toBe('accepted')
  })
})

describe('a report is not linked', () => {
  test.each<readonly LinkEvidence[]>([
    ['phone'],
    ['confirmed_email'],
    ['name'],
    ['phone', 'confirmed_email'],
    ['phone', 'name'],
  ])('on %s %s alone, which two people can share', (...evidence) => {
    expect(enoughEvidence(evidence)).toBe(false)
    for (const actor of [clerk, reporter, system])
      expect(linking(evidence, actor)).toBe('not_enough_evidence')
  })

  test('on nothing', () => expect(linking([])).toBe('not_enough_evidence'))

  test('more evidence never makes it less', () => {
    for (const one of linkEvidence)
      for (const other of linkEvidence)
        if (enoughEvidence([one])) expect(enoughEvidence([one, other])).toBe(true)
  })
})
