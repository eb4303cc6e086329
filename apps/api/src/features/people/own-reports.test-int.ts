import { findReport, listEvents, listNotices, revokeLinks } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionPerson } from '../../context.ts'
import { linkToken } from '../../secret-link.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, confirmedEmail, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submission, submitted } from '../../testing/test-reports.ts'

let api: TestApi
let zoe: SessionPerson
let tom: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
  tom = await signedIn(api, citizens.tom)
})
afterAll(() => api.drop())

const tokenOf = (reportId: string, audience: 'reporter' | 'partner' = 'reporter') =>
  linkToken(api.deps.keys.link, { reportId, audience, version: 1 })
const linkOf = (reportId: string) => `https://meldpunt.example/nl/volg/${tokenOf(reportId)}?via=mail`
const referenceOf = async (reportId: string) =>
  (await api.staff(people.clerk).report.get({ id: reportId })).reference
const ids = async (person: SessionPerson) => {
  const { open, closed } = await api.citizen(person).person.myReports({ language: 'nl' })
  return [...open, ...closed].map(({ reportId }) => reportId)
}
const add = (person: SessionPerson, reference: string, link: string | null) =>
  api.citizen(person).person.addReport({ commandId: newId(), reference, link })
const wrong = { rejection: 'link_invalid', field: 'link' }

test('a report that is made signed in leaves no cookie that opens it after signing out', async () => {
  const { reportId } = await api.citizen(zoe).citizen.submit(submission())
  expect(await ids(zoe)).toContain(reportId)
  expect(api.granted.has(reportId)).toBe(false)
})

describe('a report that was made without signing in', () => {
  test('is added by its reference and its secret link, with its whole history', async () => {
    const reportId = await submitted(api)
    const command = { commandId: newId(), reference: await referenceOf(reportId), link: linkOf(reportId) }
    expect(await api.citizen(zoe).person.addReport(command)).toEqual({ reportId })
    expect(await api.citizen(zoe).person.addReport(command)).toEqual({ reportId })
    expect(await ids(zoe)).toContain(reportId)
    const { history, account } = await api.citizen(zoe).follow.get({ reportId, language: 'nl' })
    expect(history.map(({ kind }) => kind)).toEqual(['submitted', 'reporter_linked'])
    expect(account).toBe('mine')
    const [, link] = await listEvents(api.database.read, reportId)
    expect(link).toMatchObject({ facts: { evidence: ['reference_and_link'] }, actor: { kind: 'reporter' } })
    const notices = await listNotices(api.database.read, reportId)
    expect(notices.map(({ channel, address }) => [channel, address])).toContainEqual([
      'dossier',
      zoe.personId,
    ])
  })

  test('is added by the token alone, or without one in the browser that opened the link', async () => {
    const [one, other] = [await submitted(api), await submitted(api)]
    await add(zoe, await referenceOf(one), tokenOf(one))
    const reference = await referenceOf(other)
    expect(await refused(add(zoe, reference, null))).toMatchObject(wrong)
    const opened = api.citizen(zoe, new Map([[other, tokenOf(other)]]))
    expect(await opened.follow.get({ reportId: other, language: 'nl' })).toMatchObject({ account: 'can_add' })
    await opened.person.addReport({ commandId: newId(), reference, link: null })
    expect(await ids(zoe)).toEqual(expect.arrayContaining([one, other]))
  })

  test('is not added by the reference alone, a guess, the link of another report or of a partner', async () => {
    const [reportId, other] = [await submitted(api), await submitted(api)]
    const reference = await referenceOf(reportId)
    for (const link of ['x', 'A'.repeat(46), linkOf(other), tokenOf(reportId, 'partner'), null]) {
      expect(await refused(add(zoe, reference, link))).toMatchObject(wrong)
    }
    expect(await refused(add(zoe, '482-193-70-4', tokenOf(reportId)))).toMatchObject(wrong)
    expect(await ids(zoe)).not.toContain(reportId)
  })

  test('is not added by a link that was revoked', async () => {
    const reportId = await submitted(api)
    await api.database.write.transaction().execute((trx) => revokeLinks(trx, reportId))
    expect(await refused(add(zoe, await referenceOf(reportId), linkOf(reportId)))).toMatchObject(wrong)
  })

  test('is not added once it was erased', async () => {
    const reportId = await submitted(api)
    const [reference, link] = [await referenceOf(reportId), linkOf(reportId)]
    const answer = { text: 'Opgeruimd', attachments: [] }
    await api.staff(people.clerk).report.answer({ ...(await seen(api, reportId)), ...answer })
    await api.staff(people.admin).report.erase(await seen(api, reportId))
    expect(await refused(add(zoe, reference, link))).toMatchObject(wrong)
  })

  test('has one owner: who comes second with the same link is told so', async () => {
    const reportId = await submitted(api)
    const reference = await referenceOf(reportId)
    await add(zoe, reference, linkOf(reportId))
    expect(await refused(add(tom, reference, linkOf(reportId)))).toMatchObject({
      rejection: 'already_linked',
    })
    expect(await add(zoe, reference, linkOf(reportId))).toEqual({ reportId })
    expect(await ids(tom)).not.toContain(reportId)
  })
})

/** A report with Nette Stad that a clerk gave to Zoë by mistake. */
async function linkedByNumber({ name, email }: { name: string; email: string }) {
  const contact = { name, email, phone: '', channels: [email === '' ? ('none' as const) : ('mail' as const)] }
  const reportId = await registered(api, { contact })
  const { nationalNumber } = citizens.zoe
  await api.staff(people.clerk).people.link({ ...(await seen(api, reportId)), nationalNumber })
  const loaded = await findReport(api.database.read, reportId)
  return { reportId, version: loaded?.linkVersion ?? 0 }
}
const markSent = (id = '') =>
  api.database.write.updateTable('notice').set({ state: 'sent' }).where('id', '=', id).execute()
const followWith = async (reportId: string, version: number) => {
  const page = api.follower(reportId, version).follow.get({ reportId, language: 'nl' })
  return page.then(
    () => 'open',
    ({ message }: Error) => message,
  )
}

describe('"not yours?"', () => {
  const disown = (person: SessionPerson, reportId: string, commandId = newId()) =>
    api.citizen(person).person.disown({ commandId, reportId })

  test('takes the report out of the list, deletes the dossier and closes the page', async () => {
    const reportId = await submitted(api)
    await add(zoe, await referenceOf(reportId), linkOf(reportId))
    const commandId = newId()
    const first = await disown(zoe, reportId, commandId)
    expect(await disown(zoe, reportId, commandId)).toEqual(first)
    expect(await ids(zoe)).not.toContain(reportId)
    expect(await refused(api.citizen(zoe).follow.get({ reportId, language: 'nl' }))).toMatchObject({
      rejection: 'link_invalid',
    })
    const last = (await listNotices(api.database.read, reportId)).at(-1)
    expect(last).toMatchObject({ channel: 'dossier', kind: 'reporter_unlinked', address: zoe.personId })
  })

  test('ends the secret link that was mailed to them, and what still waits to go there', async () => {
    await confirmedEmail(api, zoe, 'zoe.eigen@example.org')
    const { reportId, version } = await linkedByNumber({ name: 'Georges', email: '' })
    await api.staff(people.lead).report.start(await seen(api, reportId, people.lead))
    const letters = async () =>
      (await listNotices(api.database.read, reportId)).filter(
        ({ address }) => address === 'zoe.eigen@example.org',
      )
    const [first] = await letters()
    await markSent(first?.id)
    await api.staff(people.lead).report.update({
      ...(await seen(api, reportId, people.lead)),
      ...{ text: 'We komen morgen', attachments: [] },
    })
    expect(await followWith(reportId, version)).toBe('open')
    await disown(zoe, reportId)
    expect((await letters()).map(({ state }) => state)).toEqual(['sent', 'cancelled'])
    expect(await followWith(reportId, version)).toBe('link_invalid')
    const again = { commandId: newId(), noticeId: first?.id ?? '' }
    expect(await refused(api.staff(people.clerk).notice.resend(again))).toMatchObject({
      rejection: 'notice_not_resendable',
    })
  })

  test('leaves the link of the one who did report it alone', async () => {
    const { reportId, version } = await linkedByNumber({ name: 'Georges', email: 'georges@example.org' })
    const notices = await listNotices(api.database.read, reportId)
    await markSent(notices.find(({ address }) => address === 'georges@example.org')?.id)
    await disown(zoe, reportId)
    expect(await followWith(reportId, version)).toBe('open')
  })

  test('touches no report of others, and says no more of it than of one that does not exist', async () => {
    const reportId = await submitted(api)
    await add(zoe, await referenceOf(reportId), linkOf(reportId))
    const unknown = { code: 'NOT_FOUND', rejection: 'report_not_found' }
    expect(await refused(disown(tom, reportId))).toMatchObject(unknown)
    expect(await refused(disown(tom, newId()))).toMatchObject(unknown)
    expect(await ids(zoe)).toContain(reportId)
  })
})
