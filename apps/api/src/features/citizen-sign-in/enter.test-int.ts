import { ensurePersonByHash, findReport, listEvents, listNotices } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { submission } from '../../testing/test-reports.ts'
import { enter } from './enter.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const lotte = {
  subject: 'acm-lotte',
  givenName: 'Lotte',
  familyName: 'Vandenberghe',
  means: 'itsme',
} as const
const numbers = () => {
  const { nationalNumbers } = api.deps
  if (nationalNumbers === null) throw new Error('The tests have keys')
  return nationalNumbers
}
const signIn = (nationalNumber: string, subject: string = lotte.subject) =>
  enter({ ...api.deps, nationalNumbers: numbers() }, { ...lotte, subject, nationalNumber }, 'nl')
/** Somebody whom the desk knows by national number only, with one report. */
async function knownAtTheDesk(nationalNumber: string): Promise<{ personId: string; reportId: string }> {
  const known = { hash: numbers().hash(nationalNumber), sealed: null, language: 'nl' } as const
  const person = await api.database.write
    .transaction()
    .execute((trx) => ensurePersonByHash(trx, { ...known, newId, now: api.time.now }))
  const session = { personId: person.id, givenName: 'Lotte', means: null, language: 'nl' } as const
  const { reportId } = await api.citizen(session).citizen.submit(submission())
  return { personId: person.id, reportId }
}
const ownerOf = async (reportId: string) => (await findReport(api.database.read, reportId))?.report.personId

describe('whoever the desk knew by national number', () => {
  test('has the report at the first sign-in', async () => {
    const { personId, reportId } = await knownAtTheDesk('85073003328')
    expect(await signIn('85073003328')).toMatchObject({ personId })
    expect(await ownerOf(reportId)).toBe(personId)
  })

  test('has it too when the account was there under the number of before, with the evidence written down', async () => {
    const { personId } = await signIn('17073003384', 'acm-bis')
    const known = await knownAtTheDesk('40000095579')
    expect(await signIn('40000095579', 'acm-bis')).toMatchObject({ personId })
    expect(await ownerOf(known.reportId)).toBe(personId)
    const events = await listEvents(api.database.read, known.reportId)
    expect(events.slice(-2)).toMatchObject([
      { type: 'reporter_unlinked' },
      { type: 'reporter_linked', facts: { evidence: ['national_number'] }, personal: { personId } },
    ])
    const notices = await listNotices(api.database.read, known.reportId)
    expect(notices.at(-1)).toMatchObject({ channel: 'dossier', kind: 'reporter_linked', address: personId })
  })
})
