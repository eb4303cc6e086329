import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import type { EditedAnswer } from './answer-draft.ts'
import { Answers } from './answers.tsx'

const day = [{ opens: '09:00', closes: '17:45' }]
const park: EditedAnswer = {
  ...{ id: '0197a1b2-0000-7000-8000-000000000041', code: 'park', kind: 'answer', version: 2, active: true },
  ...{ question: 'Wanneer is het park open?', spoken: '{openingsuren} Breng je **kaart** mee.', body: '' },
  ...{ synonyms: ['stort'], category: null, owner: '1777', validFrom: null, validUntil: null },
  ...{
    savedBy: 'Lien',
    savedAt: now,
    reviewOn: '2026-11-01',
    reviewedBy: 'Noor',
    reviewedAt: now,
    toReview: true,
    translations: {},
  },
  followUps: [{ question: 'Met een aanhangwagen?', answer: 'Ja.' }],
  links: [{ label: 'IMOG', url: 'https://www.imog.be' }],
  hours: {
    week: { 1: [], 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
    exceptions: [{ day: '2026-12-24', hours: [], reason: 'kerstavond' }],
    closedOnHolidays: true,
    note: '',
  },
  place: { name: 'Het park', address: 'Parkweg 1, 8500 Kortrijk' },
  flags: [{ flagId: '0197a1b2-0000-7000-8000-000000000051', by: 'Bram', note: 'Zaterdag ook.', at: now }],
}
const power: EditedAnswer = {
  ...{ ...park, id: '0197a1b2-0000-7000-8000-000000000042', code: 'power', kind: 'incident', hours: null },
  ...{ question: 'Stroompanne in Heule', spoken: 'Fluvius werkt eraan.', flags: [], toReview: false },
}

type Saved = Outputs['answer']['save']
const saved = (version: number): Saved => ({ kind: 'saved', version })
const stale = (current: EditedAnswer): Saved => ({ kind: 'stale', current })

let server: FakeServer
beforeEach(() => {
  server = createFakeServer()
  const departments = [{ code: '1777', name: 'Meldpunt 1777' }]
  server.on('desk', 'lists', () => ({ departments, partners: [], categories: [], members: [] }))
  server.on('answer', 'list', () => [power, park])
  server.on('answer', 'misses', () => [{ text: 'vliegend tapijt', times: 3, lastAt: now }])
  server.on('answer', 'versions', () => [{ version: 2, content: park, savedBy: 'Lien', savedAt: now }])
})

const spokenField = () => {
  const [field] = screen.getAllByRole('textbox', { name: 'Lees voor' })
  if (!field) throw new Error('no field')
  return field
}
async function open() {
  const shown = show(<Answers />, els)
  await userEvent.click(await screen.findByRole('button', { name: /park open/ }))
  return shown
}
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }))

describe('the answers', () => {
  test('are found by their words and by what asks for attention', async () => {
    const { container } = show(<Answers />, els)
    await screen.findByText('2 van 2 antwoorden')
    await userEvent.type(screen.getByLabelText('Zoek'), 'fluvius')
    await screen.findByText('1 van 2 antwoorden')
    await userEvent.clear(screen.getByLabelText('Zoek'))
    await userEvent.click(screen.getByRole('button', { name: /Twijfel/ }))
    expect(screen.queryByRole('button', { name: /Stroompanne/ })).toBeNull()
    expect(screen.getByRole('button', { name: /park open/ }).textContent).toContain('na te kijken, twijfel')
    expect(await faultsOf(container)).toEqual([])
  })

  test('say until when they hold, and which are over', async () => {
    const hour = 3_600_000
    const leak = { ...power, id: '0197a1b2-0000-7000-8000-000000000043', question: 'Waterlek' }
    server.on('answer', 'list', () => [
      { ...power, validUntil: Date.now() + hour },
      { ...leak, validUntil: Date.now() - hour },
    ])
    show(<Answers />, els)
    const going = await screen.findByRole('button', { name: /Stroompanne/ })
    expect(going.textContent).toMatch(/aan de hand tot /)
    expect(screen.getByRole('button', { name: /Waterlek/ }).textContent).toMatch(/voorbij sinds /)
    await userEvent.click(screen.getByRole('button', { name: 'Nu aan de hand 1' }))
    expect(screen.queryByRole('button', { name: /Waterlek/ })).toBeNull()
  })

  test('are read aloud beside the form as they will sound, while they are typed', async () => {
    const { container } = await open()
    const [preview] = screen.getAllByRole('region', { name: /Lees voor, in het Nederlands/ })
    if (!preview) throw new Error('no preview')
    within(preview).getByText('kaart', { selector: 'strong' })
    expect(preview.textContent).not.toContain('{openingsuren}')
    await userEvent.type(spokenField(), ' Tot dan.')
    within(preview).getByText('Tot dan.')
    expect(await faultsOf(container)).toEqual([])
  })

  test('are saved as they stand in the fields, with hours, lines and links read back', async () => {
    const sent: unknown[] = []
    server.on('answer', 'save', (input) => {
      sent.push(input)
      return saved(3)
    })
    await open()
    await save()
    await screen.findByText('Bewaard als versie 3.')
    const { followUps, links, hours, place, synonyms } = park
    expect(sent[0]).toMatchObject({
      expectedVersion: 2,
      content: { code: 'park', kind: 'answer', followUps, links, hours, place, synonyms, owner: '1777' },
    })
  })

  test('of which the place has a name and no address say so there, and without both are about no place', async () => {
    const sent: unknown[] = []
    server.on('answer', 'save', (input) => {
      sent.push(input)
      return saved(3)
    })
    await open()
    const address = screen.getByLabelText('Adres')
    await userEvent.clear(address)
    await save()
    await waitFor(() => expect(address.getAttribute('aria-invalid')).toBe('true'))
    await userEvent.clear(screen.getByLabelText('Plaats'))
    await save()
    await screen.findByText('Bewaard als versie 3.')
    expect(sent).toEqual([expect.objectContaining({ content: expect.objectContaining({ place: null }) })])
  })

  test('say at the field what cannot be saved', async () => {
    const { container } = await open()
    const [monday] = screen.getAllByLabelText('maandag')
    if (!monday) throw new Error('no field')
    await userEvent.type(monday, 'ochtend')
    await save()
    await screen.findAllByText('Dit zijn geen openingsuren. Schrijf ze zoals 9:00-12:00, 13:30-17:00.')
    expect(monday.getAttribute('aria-invalid')).toBe('true')
    expect(await faultsOf(container)).toEqual([])
  })

  test('that somebody else saved meanwhile show both, and nothing typed is lost', async () => {
    const theirs = { ...park, version: 3, spoken: 'Altijd open.' }
    const sent: unknown[] = []
    server.on('answer', 'save', (input) => {
      sent.push(input)
      return sent.length === 1 ? stale(theirs) : saved(4)
    })
    const { container } = await open()
    await userEvent.clear(spokenField())
    await userEvent.type(spokenField(), 'Nooit open.')
    await save()
    await screen.findByText('Lien bewaarde dit antwoord intussen')
    expect(spokenField()).toHaveProperty('value', 'Nooit open.')
    expect(container.querySelector('del')?.textContent).toContain('Altijd')
    expect(await faultsOf(container)).toEqual([])
    await save()
    await waitFor(() =>
      expect(sent[1]).toMatchObject({ expectedVersion: 3, content: { spoken: 'Nooit open.' } }),
    )
  })
})

describe('an answer that nobody saved yet', () => {
  test('is there again after a reload, as it was typed', async () => {
    const { unmount } = show(<Answers />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Nieuw antwoord' }))
    await screen.findByRole('button', { name: 'Bewaar' })
    await userEvent.type(spokenField(), 'Elke dinsdag.')
    unmount()
    show(<Answers />, els)
    await screen.findByRole('button', { name: 'Bewaar' })
    expect(spokenField()).toHaveProperty('value', 'Elke dinsdag.')
  })
})

describe('a search without result', () => {
  test('is shown with how often, and becomes a new answer', async () => {
    const { container } = show(<Answers />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Zonder resultaat 1' }))
    await screen.findByText(/3 keer, laatst op/)
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: /Schrijf een antwoord/ }))
    const [question] = await screen.findAllByLabelText('Vraag')
    expect(question).toHaveProperty('value', 'vliegend tapijt')
    server.on('answer', 'save', () => saved(1))
    server.on('answer', 'settleMiss', () => ({ done: true }))
    await userEvent.type(spokenField(), 'Nee, dat vliegt niet.')
    await save()
    await screen.findByText('Bewaard als versie 1.')
    expect(server.sentTo('answer.settleMiss')).toMatchObject([{ text: 'vliegend tapijt' }])
  })
})
