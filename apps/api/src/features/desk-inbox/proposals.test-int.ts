import { insertProposals } from '@meldpunt/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await sql`insert into proposal_model
      (version, trained_at, written, reported, held_out, top1, top3, coverage, right_above, threshold)
    values (77, now(), 1, 1, 1, 1, 1, 1, 1, 0.5) on conflict do nothing`.execute(api.database.write)
})
afterAll(() => api.drop())

type Said = { category: string | null; spoke: boolean; chosen: string | null }

/** What the inbox proposes for a report of which the model thinks of graffiti. */
async function proposedFor({ category, spoke, chosen }: Said) {
  const { write } = api.database
  const reportId = await submitted(api, { category })
  const proposal = { reportId, spoke, source: 'web', candidates: [{ code: 'graffiti', confidence: 0.91 }] }
  await insertProposals(write, { modelVersion: 77, now: api.time.now, proposals: [proposal] })
  await sql`update proposal set chosen = ${chosen} where report_id = ${reportId}`.execute(write)
  const { items } = await api.staff(people.clerk).inbox.list({})
  return items.find(({ id }) => id === reportId)?.proposal
}

test('the inbox shows the category that the words point to', async () => {
  expect(await proposedFor({ category: null, spoke: true, chosen: null })).toEqual({
    code: 'graffiti',
    label: 'Graffiti of wildplakken',
    confidence: 0.91,
  })
})

test.each<[string, Said]>([
  ['the model is not sure', { category: null, spoke: false, chosen: null }],
  ['it says what stands there', { category: 'graffiti', spoke: true, chosen: null }],
  ['somebody decided', { category: null, spoke: true, chosen: 'noise' }],
])('the inbox proposes nothing where %s', async (_, said) => {
  expect(await proposedFor(said)).toBeNull()
})
