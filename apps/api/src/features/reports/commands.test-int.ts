import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const clerk = () => api.staff(people.clerk).report
const lead = () => api.staff(people.lead).report
const view = (id: string) => clerk().get({ id })
const text = (words: string) => ({ text: words, attachments: [] })

async function handled(): Promise<string> {
  const reportId = await registered(api)
  const attachments = [await photographed(api, reportId)]
  await lead().handle({ ...(await seen(api, reportId)), text: 'Weg', attachments })
  return reportId
}

describe('a question', () => {
  test('is answered at once by the desk', async () => {
    const reportId = await submitted(api, { category: 'opening-hours' })
    const answer = { text: 'Open van 9 tot 12 uur.', answerId: null }
    await clerk().answer({ ...(await seen(api, reportId)), ...answer })
    expect(await view(reportId)).toMatchObject({ status: 'answered', result: 'Open van 9 tot 12 uur.' })
  })
})

describe('a question to the reporter', () => {
  test('gets a last day, waits, and goes on where it was when the reporter replies', async () => {
    const reportId = await registered(api)
    await lead().ask({ ...(await seen(api, reportId)), question: 'Welke kant?', until: null })
    const followed = await api.follower(reportId).follow.get({ reportId, language: 'nl' })
    expect(followed).toMatchObject({
      waitingForYou: true,
      question: { text: 'Welke kant?', until: '2026-12-07' },
    })
    await api.follower(reportId).follow.reply({ commandId: newId(), reportId, text: 'De linkerkant' })
    expect((await view(reportId)).status).toBe('registered')
  })

  test('to somebody who cannot be reached is refused', async () => {
    const reportId = await submitted(api, { contact: null })
    const ask = clerk().ask({ ...(await seen(api, reportId)), question: 'Waar?', until: null })
    expect(await refused(ask)).toMatchObject({ rejection: 'reporter_not_reachable' })
  })
})

describe('a report for a partner', () => {
  test('is referred and taken back, each under its own number', async () => {
    const reportId = await registered(api)
    const imog = { partner: 'imog', reason: 'Hun container', shareContact: false }
    await lead().refer({ ...(await seen(api, reportId)), ...imog })
    expect((await view(reportId)).referral).toEqual({ partner: { code: 'imog', name: 'IMOG' }, number: 1 })
    await lead().takeBack({ ...(await seen(api, reportId)), reason: 'Toch van ons' })
    expect(await view(reportId)).toMatchObject({ status: 'registered', referral: null })
  })

  test('goes there at once when a rule says so, and the desk stays responsible', async () => {
    const reportId = await submitted(api, {
      category: 'street-lighting',
      answers: { 'pole-number': '123456' },
    })
    expect(await view(reportId)).toMatchObject({
      status: 'referred',
      department: { code: '1777' },
      referral: { partner: { code: 'fluvius' } },
    })
  })
})

describe('a report that is not carried out', () => {
  test('is declined with a reason and an explanation', async () => {
    const reportId = await registered(api)
    const why = { reason: 'private_property' as const, explanation: 'Dit is een private oprit.' }
    await lead().decline({ ...(await seen(api, reportId)), ...why })
    expect(await view(reportId)).toMatchObject({ status: 'declined', declined: why })
  })

  test('is withdrawn by the reporter', async () => {
    const reportId = await submitted(api)
    await api.follower(reportId).follow.withdraw({ commandId: newId(), reportId })
    expect(await view(reportId)).toMatchObject({ status: 'declined', declined: { reason: 'withdrawn' } })
  })
})

describe('"this is not solved"', () => {
  const ask = (reportId: string) =>
    api.follower(reportId).follow.requestReopen({ commandId: newId(), reportId, text: 'Er ligt nog een zak' })

  test('flags the report, and staff reopen it', async () => {
    const reportId = await handled()
    await ask(reportId)
    expect(await view(reportId)).toMatchObject({ flagged: true, reopenText: 'Er ligt nog een zak' })
    const flagged = await api.staff(people.clerk).desk.queue({ flagged: true })
    expect(flagged.rows.map(({ id }) => id)).toContain(reportId)
    await lead().reopen({ ...(await seen(api, reportId)), reason: 'Klopt' })
    expect(await view(reportId)).toMatchObject({ status: 'registered', flagged: false })
  })

  test('is refused with an explanation, and the report stays closed', async () => {
    const reportId = await handled()
    await ask(reportId)
    await lead().keepClosed({ ...(await seen(api, reportId)), explanation: 'Dat is een andere zak.' })
    expect(await view(reportId)).toMatchObject({ status: 'handled', flagged: false })
  })

  test('comes too late after the term, and is no longer offered', async () => {
    const reportId = await handled()
    const { now } = api.time
    api.time.now = now + 31 * 86_400_000
    const late = await refused(ask(reportId))
    const { can } = await api.follower(reportId).follow.get({ reportId, language: 'nl' })
    api.time.now = now
    expect(late).toMatchObject({ rejection: 'reopen_term_passed' })
    expect(can).not.toContain('requestReopen')
  })

  test('is apart from a rating, which is given once', async () => {
    const reportId = await handled()
    const rate = () =>
      api.follower(reportId).follow.rate({ commandId: newId(), reportId, score: 4, text: 'Vlot' })
    await rate()
    expect(await refused(rate())).toMatchObject({ rejection: 'already_rated' })
  })
})

describe('what staff put right', () => {
  test('a category, and the routing proposes again', async () => {
    const reportId = await registered(api)
    const toRight = { category: 'loose-paving-stone', place: null, description: null }
    await lead().correct({ ...(await seen(api, reportId)), ...toRight })
    const { category, routing } = await view(reportId)
    expect(category?.code).toBe('loose-paving-stone')
    expect(routing?.tried.at(-1)?.matched).toBe(true)
  })

  test('the contact data, by the reporter and by the desk', async () => {
    const reportId = await submitted(api)
    const contact = { name: 'Zoë', email: 'nieuw@example.org', phone: null, channels: ['mail' as const] }
    const change = { commandId: newId(), reportId, contact, language: 'fr' as const }
    await api.follower(reportId).follow.setContact(change)
    expect(await view(reportId)).toMatchObject({ contact: { email: 'nieuw@example.org' }, language: 'fr' })
    await clerk().setContact({ ...(await seen(api, reportId)), contact, language: 'nl' })
    expect((await view(reportId)).language).toBe('nl')
  })

  test('only the contact data that the reporter typed, unless the rest is to be deleted', async () => {
    const reportId = await submitted(api)
    const nothing = { name: null, email: null, phone: null }
    const change = (contact: Parameters<typeof send>[0]['contact']) =>
      send({ commandId: newId(), reportId, contact, language: 'nl' })
    const send = api.follower(reportId).follow.setContact
    await change({ name: 'Zoë', email: 'nieuw@example.org', phone: null, channels: ['mail'] })
    await change({ ...nothing, phone: '0470 12 34 56', channels: ['mail'] })
    expect((await view(reportId)).contact).toMatchObject({
      ...{ name: 'Zoë', email: 'nieuw@example.org', phone: '+32470123456' },
    })
    expect(await refused(change({ ...nothing, channels: ['mail'], forget: 'yes' }))).toMatchObject({
      fields: { 'contact.email': 'email_required' },
    })
    expect(await refused(change({ ...nothing, channels: ['sms'], forget: 'yes' }))).toMatchObject({
      fields: { 'contact.phone': 'phone_required' },
    })
    await change({ ...nothing, channels: ['none'], forget: 'yes' })
    expect((await view(reportId)).contact).toMatchObject(nothing)
  })

  test('text messages stay where the reporter changes something else, and so does Mijn Burgerprofiel', async () => {
    const reportId = await submitted(api)
    const known = {
      ...{ name: 'Zoë', email: null, phone: '0470 12 34 56' },
      channels: ['sms' as const, 'mijn_burgerprofiel' as const],
    }
    await clerk().setContact({ ...(await seen(api, reportId)), contact: known, language: 'nl' })
    const { follow } = api.follower(reportId)
    expect((await follow.get({ reportId, language: 'nl' })).contact).toMatchObject({
      ...{ phone: '•••56', channels: ['sms', 'mijn_burgerprofiel'], smsOffered: true },
    })
    const typed = { name: 'Zoë', email: 'zoe@example.org', phone: null }
    const change = (channels: ('mail' | 'sms' | 'none')[]) =>
      follow.setContact({ commandId: newId(), reportId, contact: { ...typed, channels }, language: 'nl' })
    await change(['mail', 'sms'])
    expect((await view(reportId)).contact?.channels).toEqual(['mail', 'sms', 'mijn_burgerprofiel'])
    await change(['none'])
    expect((await view(reportId)).contact?.channels).toEqual(['none'])
  })

  test('who does it, and when', async () => {
    const reportId = await registered(api)
    await lead().assign({ ...(await seen(api, reportId)), member: people.department.memberId, crew: null })
    expect((await view(reportId)).assignee).toMatchObject({ memberName: 'Bram' })
    const mine = await api.staff(people.department).desk.queue({ assignedToMe: true })
    expect(mine.rows.map(({ id }) => id)).toEqual([reportId])
    const days = { first: '2026-11-24', last: '2026-11-25', crew: 'Ploeg 1', explanation: null }
    await lead().plan({ ...(await seen(api, reportId)), ...days })
    await lead().unplan({ ...(await seen(api, reportId)), reason: 'Wagen stuk' })
    expect(await view(reportId)).toMatchObject({ status: 'in_progress', plan: null })
  })
})

describe('a register by hand', () => {
  test('goes where the clerk says, with the reason', async () => {
    const reportId = await submitted(api)
    const wish = { category: 'fly-tipping', department: 'groen', reason: 'In het park' }
    await clerk().register({ ...(await seen(api, reportId)), ...wish })
    expect(await view(reportId)).toMatchObject({ department: { code: 'groen' }, routedByHand: 'In het park' })
  })
})

describe('a person and a report', () => {
  test('are linked by a clerk and unlinked again', async () => {
    const reportId = await submitted(api)
    const told = { personId: null, nationalNumber: '85.07.30-033 28' }
    await api.staff(people.clerk).people.link({ ...(await seen(api, reportId)), ...told })
    expect((await view(reportId)).personLinked).toBe(true)
    await clerk().unlinkReporter(await seen(api, reportId))
    expect((await view(reportId)).personLinked).toBe(false)
  })

  test('a caller follows what is public already, and stops', async () => {
    const reportId = await registered(api)
    const follower = newId()
    const contact = { name: null, email: 'buur@example.org', phone: null, channels: ['mail' as const] }
    await clerk().follow({ ...(await seen(api, reportId)), follower, contact, language: 'nl' })
    await lead().update({ ...(await seen(api, reportId)), ...text('We komen morgen') })
    const notices = await api.staff(people.clerk).notice.list({ reportId })
    expect(notices.some(({ address }) => address === 'buur@example.org')).toBe(true)
    expect(await view(reportId)).toMatchObject({ followedBy: [{ id: follower }] })
    expect((await view(reportId)).legal).toContain('unfollow')
    expect((await api.staff(people.lead).report.get({ id: reportId })).followedBy).toEqual([])
    await clerk().unfollow({ ...(await seen(api, reportId)), follower })
    expect((await view(reportId)).followers).toBe(0)
    expect((await view(reportId)).legal).not.toContain('unfollow')
  })
})

describe('the clerk', () => {
  test('does for a caller what the caller could do', async () => {
    const reportId = await registered(api)
    await clerk().addInformation({ ...(await seen(api, reportId)), ...text('Ook een zetel') })
    await lead().ask({ ...(await seen(api, reportId)), question: 'Hoeveel?', until: null })
    await clerk().reply({ ...(await seen(api, reportId)), ...text('Twee') })
    await lead().ask({ ...(await seen(api, reportId)), question: 'Waar?', until: null })
    await lead().stopWaiting(await seen(api, reportId))
    await clerk().withdraw(await seen(api, reportId))
    expect((await view(reportId)).declined?.reason).toBe('withdrawn')
  })

  test('releases text and photos to the public', async () => {
    const reportId = await registered(api)
    await clerk().release({ commandId: newId(), reportId, released: true })
    expect((await view(reportId)).released).toBe(true)
    const { description } = await api.staff(people.gardener).report.get({ id: reportId })
    expect(description).toContain('vuilniszakken')
  })
})
