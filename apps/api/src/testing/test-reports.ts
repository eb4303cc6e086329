import { insertAttachment } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import type { RouterInputs } from '../router.ts'
import type { TestApi } from './test-api.ts'
import { people } from './test-people.ts'

type Submission = RouterInputs['citizen']['submit']

/** Fly-tipping beside a glass container, by somebody who wants mail. */
export const submission = (data: Partial<Submission> = {}): Submission => ({
  commandId: newId(),
  reportId: newId(),
  language: 'nl',
  description: 'Er liggen vuilniszakken naast de glasbol',
  category: 'fly-tipping',
  place: {
    text: 'Kerkstraat 41',
    point: { lat: 50.8279, lon: 3.2648 },
    street: 'Kerkstraat',
    postcode: '8500',
  },
  contact: { name: 'Zoë', email: 'zoe@example.org', phone: '', channels: ['mail'] },
  ...data,
})

/** A report that just came in; gives its id. */
export async function submitted(api: TestApi, data: Partial<Submission> = {}): Promise<string> {
  const { reportId } = await api.anonymous().citizen.submit(submission(data))
  return reportId
}

/** The envelope of a command of staff who looked at the report a moment ago. */
export async function seen(api: TestApi, reportId: string, by = people.clerk) {
  const { version } = await api.staff(by).report.get({ id: reportId })
  return { commandId: newId(), reportId, expectedVersion: version }
}

/** A report that Nette Stad has. */
export async function registered(api: TestApi, data: Partial<Submission> = {}): Promise<string> {
  const reportId = await submitted(api, data)
  const wish = { category: 'fly-tipping', department: null, reason: null }
  await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
  return reportId
}

/** A photo that staff uploaded for a report; gives its id. */
export async function photographed(api: TestApi, reportId: string): Promise<string> {
  const id = newId()
  await insertAttachment(api.database.write, {
    ...{
      id,
      reportId,
      clientId: newId(),
      kind: 'photo',
      contentHash: id,
      width: 800,
      height: 600,
      bytes: 1000,
    },
    ...{ mediaType: 'image/webp', storageKey: `photos/${id}`, thumbKey: null, uploadedById: null },
    uploadedByKind: 'department',
    createdAt: api.time.now,
  })
  return id
}
