/** What can speak for somebody being the reporter, each found by the server in confirmed data. */
export const linkEvidence = [
  'national_number',
  'name_and_birth_date',
  'confirmed_email',
  'phone',
  'name',
  'reference_and_link',
  'signed_in',
] as const
export type LinkEvidence = (typeof linkEvidence)[number]

const enoughAlone: readonly LinkEvidence[] = [
  'national_number',
  'name_and_birth_date',
  'reference_and_link',
  'signed_in',
]

/**
 * Whether a report may be linked to a person: by national number, by name with date of birth, by confirmed mail address
 * with name, or by what only the reporter has. A telephone or mailbox that people share is never enough.
 */
export const enoughEvidence = (evidence: readonly LinkEvidence[]): boolean =>
  enoughAlone.some((one) => evidence.includes(one)) ||
  (evidence.includes('confirmed_email') && evidence.includes('name'))

/** What is said of the evidence: a name with a date of birth says the name too. */
export const toldEvidence = (evidence: readonly LinkEvidence[]): readonly LinkEvidence[] =>
  evidence.filter((one) => one !== 'name' || !evidence.includes('name_and_birth_date'))
