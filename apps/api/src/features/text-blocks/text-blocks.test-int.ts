import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RouterInputs } from '../../router.ts'
import { statementCounter } from '../../testing/counted.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, submission, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

type Save = RouterInputs['textBlock']['save']
const clerk = () => api.staff(people.clerk).textBlock
const block = (data: Partial<Save> = {}): Save => ({
  ...{ commandId: newId(), id: newId(), expectedVersion: 0, category: null, commands: ['answer'] },
  texts: { nl: { title: 'Kermis', body: 'Dag {voornaam}, de kermis duurt een week.' } },
  ...data,
})
const trail = async () => (await api.staff(people.admin).admin.changes({})).rows.map(({ kind }) => kind)

describe('the blocks for an answer', () => {
  test('begin with those of the category and the command, and leave out those of others', async () => {
    const wish = { category: 'fly-tipping', command: 'ask', language: 'nl' } as const
    const offered = await clerk().list(wish)
    expect(offered[0]).toMatchObject({ title: 'Zag je wie het deed?', rank: 3, language: 'nl' })
    expect(offered.map(({ rank }) => rank)).toEqual(offered.map(({ rank }) => rank).toSorted((a, b) => b - a))
    expect(offered.map(({ title }) => title)).not.toContain('Het afval is weg')
    expect(offered.every(({ category }) => category === null || category === 'fly-tipping')).toBe(true)
  })

  test('come in the language of the reporter, and in Dutch where nobody wrote that', async () => {
    const offered = await clerk().list({ category: 'graffiti', command: 'answer', language: 'fr' })
    const titles = new Map(offered.map(({ title, language }) => [title, language]))
    expect(titles.get('C’est un terrain privé')).toBe('fr')
    expect(titles.get('Graffiti op een gevel')).toBe('nl')
  })

  test('cost one statement', async () => {
    const count = await statementCounter(api)
    expect(await count(() => clerk().list({}))).toBe(1)
  })
})

describe('a block that is used', () => {
  const filledWith = async (reportId: string, body: string, language: 'nl' | 'fr' = 'nl') => {
    const text = { title: `Proef ${newId()}`, body }
    const saved = block({ texts: { nl: text, ...(language === 'fr' && { fr: text }) } })
    await clerk().save(saved)
    return clerk().fill({ id: saved.id, reportId })
  }
  const everything = '{voornaam}|{categorie}|{plaats}|{dienst}|{belofte}|{clerk}'

  test('is filled in from the report, in the language of its reporter', async () => {
    const contact = { name: 'Zoë Maes', email: 'zoe@example.org', phone: '', channels: ['mail' as const] }
    const reportId = await registered(api, { language: 'fr', contact })
    const { text, missing, language } = await filledWith(reportId, everything, 'fr')
    expect(text.split('|')).toEqual([
      'Zoë',
      'Dépôt sauvage',
      'Kerkstraat 41',
      'Ville propre',
      expect.stringContaining('au plus tard le jeudi 26 novembre'),
      'An',
    ])
    expect([missing, language]).toEqual([[], 'fr'])
  })

  test('says what the report does not tell', async () => {
    const nobody = { name: '', email: '', phone: '', channels: ['none' as const] }
    const reportId = await submitted(api, { contact: nobody, category: null, place: null })
    const { missing } = await filledWith(reportId, everything)
    expect(missing).toEqual(['voornaam', 'categorie', 'plaats'])
  })

  test('shows nobody the data of a report that is not theirs', async () => {
    const [first] = await clerk().all()
    const call = api.staff(people.gardener).textBlock.fill({
      ...{ id: first?.id ?? '', reportId: await registered(api) },
    })
    expect(await refused(call)).toMatchObject({ rejection: 'not_your_department' })
    const complaint = (await api.anonymous().citizen.submit(submission({ category: 'complaint' }))).reportId
    const unseen = clerk().fill({ id: first?.id ?? '', reportId: complaint })
    expect(await refused(unseen)).toMatchObject({ rejection: 'report_not_found' })
  })
})

describe('a block that is edited', () => {
  test('keeps its versions, and each save stands in the audit trail', async () => {
    const first = block()
    expect(await clerk().save(first)).toEqual({ kind: 'saved', version: 1 })
    expect(await clerk().save(first)).toEqual({ kind: 'saved', version: 1 })
    const next = { ...first, commandId: newId(), expectedVersion: 1, category: 'noise' }
    await clerk().save(next)
    await clerk().retire({ commandId: newId(), id: first.id, expectedVersion: 2, active: false })
    const versions = await clerk().versions({ id: first.id })
    expect(
      versions.map(({ version, category, active, savedBy }) => [version, category, active, savedBy]),
    ).toEqual([
      [3, 'noise', false, 'An'],
      [2, 'noise', true, 'An'],
      [1, null, true, 'An'],
    ])
    expect((await trail()).slice(0, 3)).toEqual([
      'text_block_retired',
      'text_block_saved',
      'text_block_saved',
    ])
    expect((await clerk().list({})).map(({ id }) => id)).not.toContain(first.id)
    expect((await clerk().all()).map(({ id }) => id)).toContain(first.id)
  })

  test('by two at once: the second gets what the first saved, and overwrites nothing', async () => {
    const first = block()
    await clerk().save(first)
    const edited = (body: string) => ({
      ...first,
      ...{ commandId: newId(), expectedVersion: 1, texts: { nl: { title: 'Kermis', body } } },
    })
    const both = await Promise.all([clerk().save(edited('Een')), clerk().save(edited('Twee'))])
    const [saved, stale] = both.toSorted((one) => (one.kind === 'saved' ? -1 : 1))
    expect(saved).toEqual({ kind: 'saved', version: 2 })
    expect(stale).toMatchObject({ kind: 'stale', current: { version: 2, savedBy: 'An' } })
    const versions = await clerk().versions({ id: first.id })
    expect(versions).toHaveLength(2)
    expect(stale).toMatchObject({ current: { texts: versions[0]?.texts } })
  })

  test('is refused with a variable that does not exist, without text, or of a category that is gone', async () => {
    const wrong = (data: Partial<Save>) => refused(clerk().save(block(data)))
    const texts = (body: string) => ({ texts: { nl: { title: 'Kermis', body } } })
    expect(await wrong(texts('Dag {naam}'))).toMatchObject({
      fields: { 'texts.nl.body': 'variable_unknown' },
    })
    expect(await wrong(texts(' '))).toMatchObject({ fields: { 'texts.nl.body': 'text_required' } })
    expect(await wrong(texts('x'.repeat(5001)))).toMatchObject({
      fields: { 'texts.nl.body': 'text_too_long' },
    })
    expect(await wrong({ category: 'maan' })).toMatchObject({ fields: { category: 'category_unknown' } })
  })

  test('is kept by clerks, leads and administrators alone', async () => {
    for (const caller of [api.staff(people.department), api.staff(people.manager), api.anonymous()])
      expect(['FORBIDDEN', 'UNAUTHORIZED']).toContain((await refused(caller.textBlock.save(block()))).code)
  })
})
