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
const neighbour = { name: 'Buur', email: 'buur@example.org', phone: null, channels: ['mail' as const] }

async function handle(reportId: string): Promise<void> {
  const attachments = [await photographed(api, reportId)]
  await lead().handle({ ...(await seen(api, reportId)), text: 'Weg', attachments })
}

describe('the same thing reported twice', () => {
  async function merged() {
    const leading = await registered(api)
    const second = await submitted(api, { contact: neighbour })
    await clerk().merge({ ...(await seen(api, second)), leadingId: leading })
    return { leading, second }
  }

  test('is one report to the department, and both reporters hear when it is solved', async () => {
    const { leading, second } = await merged()
    await handle(leading)
    const notices = await api.staff(people.clerk).notice.list({ reportId: leading })
    const told = notices
      .filter(({ kind }) => kind === 'handled')
      .map(({ audience, address }) => `${audience} ${address}`)
    expect(told.toSorted()).toEqual(['merged_reporter buur@example.org', 'reporter zoe@example.org'])
    const followed = await api.follower(second).follow.get({ reportId: second, language: 'nl' })
    expect(followed.status).toBe('handled')
    expect((await view(leading)).merged.map(({ id }) => id)).toEqual([second])
  })

  test('refuses nearly everything while merged, and is itself again when taken apart', async () => {
    const { second } = await merged()
    const decline = { reason: 'other' as const, explanation: 'Nee' }
    expect(await refused(clerk().decline({ ...(await seen(api, second)), ...decline }))).toMatchObject({
      rejection: 'report_merged',
    })
    await clerk().unmerge({ ...(await seen(api, second)), reason: 'Toch iets anders' })
    expect(await view(second)).toMatchObject({ status: 'received', mergedInto: null })
  })

  test('shows the mail to its reporter before it is merged, and none about what cannot lead', async () => {
    const leading = await registered(api)
    const second = await submitted(api, { contact: neighbour })
    const preview = async (leadingId: string) =>
      clerk().previewNotice({ command: 'merge', input: { ...(await seen(api, second)), leadingId } })
    const { reference } = await view(leading)
    const mail = await preview(leading)
    expect(mail?.to).toBe('buur@example.org')
    expect(mail?.text).toContain(reference)
    expect(await refused(preview(second))).toMatchObject({ rejection: 'leading_report_invalid' })
    expect(await view(second)).toMatchObject({ mergedInto: null })
  })

  test('goes on when its reporter withdraws but another still waits', async () => {
    const { leading } = await merged()
    await api.follower(leading).follow.withdraw({ commandId: newId(), reportId: leading })
    expect((await view(leading)).status).toBe('registered')
  })

  test('is not merged into a report that is closed at the same moment without its reporter hearing', async () => {
    const leading = await registered(api)
    const second = await submitted(api, { contact: neighbour })
    const attachments = [await photographed(api, leading)]
    const closing = { ...(await seen(api, leading)), text: 'Weg', attachments }
    const merging = { ...(await seen(api, second)), leadingId: leading }
    const [, merge] = await Promise.allSettled([lead().handle(closing), clerk().merge(merging)])
    const notices = await api.staff(people.clerk).notice.list({ reportId: leading })
    const heard = notices.some(({ kind, audience }) => kind === 'handled' && audience === 'merged_reporter')
    expect(heard).toBe(merge.status === 'fulfilled')
  })

  test('is not merged on while another was merged into it, whose reporter would hear nothing more', async () => {
    const { leading } = await merged()
    const third = await registered(api)
    const merge = clerk().merge({ ...(await seen(api, leading)), leadingId: third })
    expect(await refused(merge)).toMatchObject({ rejection: 'leading_report_invalid' })
    expect((await view(leading)).legal).not.toContain('merge')
    expect((await view(third)).legal).toContain('merge')
  })

  test('cannot lead itself, nor be led by what is closed or unknown', async () => {
    const reportId = await submitted(api)
    const closed = await registered(api)
    await handle(closed)
    const merge = async (leadingId: string) => clerk().merge({ ...(await seen(api, reportId)), leadingId })
    expect(await refused(merge(reportId))).toMatchObject({ rejection: 'leading_report_invalid' })
    expect(await refused(merge(closed))).toMatchObject({ rejection: 'leading_report_invalid' })
    expect(await refused(merge(newId()))).toMatchObject({ fields: { leadingId: 'leading_report_required' } })
  })
})

describe('two things in one report', () => {
  async function split() {
    const parent = await submitted(api)
    const parts = [
      { id: newId(), category: 'fly-tipping', description: 'De zakken' },
      { id: newId(), category: 'loose-paving-stone', description: 'De tegel' },
    ]
    await clerk().split({ ...(await seen(api, parent)), parts })
    return { parent, parts: parts.map(({ id }) => id) }
  }

  const register = async (reportId: string, category: string) =>
    clerk().register({ ...(await seen(api, reportId)), category, department: null, reason: null })

  test('become parts of their own that notify nobody; the parent shows where they are', async () => {
    const { parent, parts } = await split()
    const [bags = ''] = parts
    await register(bags, 'fly-tipping')
    expect(await view(parent)).toMatchObject({ status: 'registered' })
    expect((await view(parent)).legal).toContain('unsplit')
    await lead().start(await seen(api, bags))
    expect(await view(parent)).toMatchObject({ status: 'in_progress' })
    const ofPart = await api.staff(people.clerk).notice.list({ reportId: bags })
    expect(ofPart.filter(({ audience }) => audience === 'reporter')).toEqual([])
    const ofParent = await api.staff(people.clerk).notice.list({ reportId: parent })
    const statuses = ofParent.filter(({ audience }) => audience === 'reporter').map(({ status }) => status)
    expect(statuses).toEqual(['received', 'registered', 'in_progress'])
  })

  test('are one again while nobody took a part up, and the parts end', async () => {
    const { parent, parts } = await split()
    await clerk().unsplit({ ...(await seen(api, parent)), reason: 'Het is één ding' })
    expect(await view(parent)).toMatchObject({ status: 'received', parts: [] })
    for (const part of parts) expect((await view(part)).status).toBe('declined')
  })

  test('stay apart once a part is in work', async () => {
    const { parent, parts } = await split()
    const [bags = ''] = parts
    await register(bags, 'fly-tipping')
    await lead().start(await seen(api, bags))
    const unsplit = clerk().unsplit({ ...(await seen(api, parent)), reason: 'Toch één' })
    expect(await refused(unsplit)).toMatchObject({ rejection: 'parts_in_work' })
    expect((await view(parent)).legal).not.toContain('unsplit')
  })

  test('end with the parent when the reporter withdraws', async () => {
    const { parent, parts } = await split()
    await api.follower(parent).follow.withdraw({ commandId: newId(), reportId: parent })
    for (const id of [parent, ...parts]) expect((await view(id)).declined?.reason).toBe('withdrawn')
  })
})
