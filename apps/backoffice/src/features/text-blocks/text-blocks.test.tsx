import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import type { TextBlock } from './block-draft.ts'
import { TextBlocks } from './text-blocks.tsx'

const block: TextBlock = {
  ...{ id: '0197a1b2-0000-7000-8000-000000000031', code: 'greeting', version: 2, active: true, savedAt: now },
  ...{ savedBy: 'Lien', category: null, commands: [] },
  texts: {
    nl: { title: 'Aanspreking', body: 'Dag {voornaam},\n\nBedankt.' },
    fr: { title: 'Salut', body: 'Bonjour' },
  },
}
const other: TextBlock = {
  ...{ ...block, id: '0197a1b2-0000-7000-8000-000000000032', code: 'other', active: false },
  texts: { nl: { title: 'Grofvuil', body: 'Vraag het aan.' } },
}

type Saved = Outputs['textBlock']['save']
const saved = (version: number): Saved => ({ kind: 'saved', version })
const stale = (current: TextBlock): Saved => ({ kind: 'stale', current })

let server: FakeServer
beforeEach(() => {
  server = createFakeServer()
  server.on('desk', 'lists', () => ({ departments: [], partners: [], categories: [], members: [] }))
  server.on('textBlock', 'all', () => [block, other])
  server.on('textBlock', 'versions', () => [
    block,
    { ...block, version: 1, savedBy: null, texts: { nl: { title: 'Aanspreking', body: 'Dag {voornaam},' } } },
  ])
})

const bodyField = () => {
  const [field] = screen.getAllByLabelText('Tekst')
  if (!field) throw new Error('no field')
  return field
}
async function open() {
  const shown = show(<TextBlocks />, els)
  await userEvent.click(await screen.findByRole('button', { name: /Aanspreking/ }))
  return shown
}

describe('the text blocks', () => {
  test('are found by what is in them, and say which are out of use', async () => {
    const { container } = show(<TextBlocks />, els)
    await screen.findByText('2 van 2 blokken')
    expect(screen.getByRole('button', { name: /Grofvuil/ }).textContent).toContain('uit gebruik')
    await userEvent.type(screen.getByLabelText('Zoek'), 'bedànkt')
    await screen.findByText('1 van 2 blokken')
    expect(screen.queryByRole('button', { name: /Grofvuil/ })).toBeNull()
    expect(await faultsOf(container)).toEqual([])
  })

  test('read as they will with an example filled in, while they are typed', async () => {
    const { container } = await open()
    const [example] = screen.getAllByRole('region', { name: 'Voorbeeld in het Nederlands' })
    if (!example) throw new Error('no example')
    within(example).getByText(/Dag Griet,/)
    await userEvent.click(within(example).getByLabelText('Van iemand zonder naam of plaats'))
    within(example).getByText(/Dag,/)
    expect(await faultsOf(container)).toEqual([])
  })

  test('are saved as the next version, with the languages that are written', async () => {
    server.on('textBlock', 'save', () => saved(3))
    await open()
    await userEvent.type(bodyField(), ' Tot dan.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard als versie 3.')
    expect(server.sentTo('textBlock.save')).toMatchObject([
      {
        ...{ id: block.id, expectedVersion: 2, category: null },
        texts: {
          nl: { body: 'Dag {voornaam},\n\nBedankt. Tot dan.' },
          fr: { title: 'Salut' },
          en: null,
          de: null,
        },
      },
    ])
  })

  test('say beside the field that a variable does not exist, and send nothing', async () => {
    await open()
    await userEvent.type(bodyField(), '{{naam}')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(bodyField().getAttribute('aria-invalid')).toBe('true'))
    expect(server.sentTo('textBlock.save')).toEqual([])
  })

  test('show what somebody else saved meanwhile against what was typed, which stays and can be saved after all', async () => {
    const theirs = {
      ...block,
      version: 3,
      commands: ['decline' as const],
      texts: { nl: { title: 'Aanspreking', body: 'Dag {voornaam},\n\nMerci.' } },
    }
    server.on('textBlock', 'save', ({ expectedVersion }) =>
      expectedVersion === 2 ? stale(theirs) : saved(4),
    )
    const { container } = await open()
    await userEvent.type(bodyField(), ' Groeten.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    const alert = await screen.findByRole('alert')
    within(alert).getByText('Lien bewaarde dit blok intussen')
    for (const part of ['Tekst (Nederlands)', 'Titel (Frans)', 'Waarbij bieden we het aan?'])
      within(alert).getByText(part)
    expect(document.activeElement?.contains(alert)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
    expect(alert.querySelector('del')?.textContent).toContain('Merci.')
    expect(alert.querySelector('ins')?.textContent).toContain('Bedankt.')
    expect(bodyField()).toHaveProperty('value', 'Dag {voornaam},\n\nBedankt. Groeten.')
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    const line = await screen.findByText('Bewaard als versie 4.')
    await waitFor(() => expect(document.activeElement).toBe(line))
    const [first, second] = server.sentTo('textBlock.save')
    expect(second).toMatchObject({
      expectedVersion: 3,
      texts: { nl: { body: expect.stringContaining('Groeten.') } },
    })
    expect(Object(first).commandId).not.toBe(Object(second).commandId)
  })

  test('can be left as somebody else saved them', async () => {
    const theirs = { ...block, version: 3, texts: { nl: { title: 'Aanspreking', body: 'Merci.' } } }
    server.on('textBlock', 'save', () => stale(theirs))
    await open()
    await userEvent.type(bodyField(), ' Groeten.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Neem de tekst van Lien over' }))
    expect(bodyField()).toHaveProperty('value', 'Merci.')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('are taken out of use, and have a version for each save', async () => {
    server.on('textBlock', 'retire', () => saved(3))
    await open()
    await screen.findByText('Versie 1')
    await userEvent.click(screen.getByRole('button', { name: 'Neem uit gebruik' }))
    await screen.findByText('Bewaard als versie 3.')
    expect(server.sentTo('textBlock.retire')).toMatchObject([
      { id: block.id, expectedVersion: 2, active: false },
    ])
  })
})
