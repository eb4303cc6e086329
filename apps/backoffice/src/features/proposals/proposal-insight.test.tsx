import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { ProposalInsight } from './proposal-insight.tsx'

type View = Outputs['insight']['proposals']

const counts = { decided: 12, right: 9, among: 11, spoke: 10, rightWhenSpoke: 8 }
const model: View['models'][number] = {
  ...{ version: 3, trainedAt: now, written: 507, reported: 12, heldOut: 140 },
  ...{ top1: 0.61, top3: 0.83, coverage: 0.5, rightAbove: 0.75, threshold: 0.56 },
}
const view: View = {
  weeks: [
    { name: '2026-11-16', ...counts },
    { name: '2026-11-23', decided: 1, right: 0, among: 0, spoke: 0, rightWhenSpoke: 0 },
  ],
  categories: [{ name: 'Sluikstort', ...counts }],
  confusions: [{ chosen: 'Put in de weg', proposed: 'Fietspad', count: 2 }],
  models: [model],
}

let server: FakeServer
beforeEach(() => {
  server = createFakeServer()
})

const shownIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(','))
const fileOf = (name: string) => {
  const href = screen.getByRole('link', { name: `Download als CSV: ${name}` }).getAttribute('href') ?? ''
  return decodeURIComponent(href.slice(href.indexOf(',') + 1))
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
}

describe('how good the proposals were', () => {
  test('is told by week and by category, each table with what it shows as a file', async () => {
    server.on('insight', 'proposals', () => view)
    const { container } = show(<ProposalInsight />, els)
    const weeks = await screen.findByRole('table', { name: /per week/ })
    expect(shownIn(weeks).slice(1)).toEqual(['16/11/2026,12,75,92,83,80', '23/11/2026,1,0,0,0,–'])
    const names = screen
      .getAllByRole('table')
      .map((table) => table.querySelector('caption')?.textContent ?? '')
    expect(names).toHaveLength(4)
    for (const name of names) expect(fileOf(name)).toEqual(shownIn(screen.getByRole('table', { name })))
    screen.getByRole('img', { name: /Laatste week: 0 %/ })
    expect(await faultsOf(container)).toEqual([])
  })

  test('is nothing yet in a new city', async () => {
    server.on('insight', 'proposals', () => ({ weeks: [], categories: [], confusions: [], models: [] }))
    const { container } = show(<ProposalInsight />, els)
    await screen.findByText('Nog geen beslissingen')
    screen.getByText('Er is nog geen model.')
    expect(screen.queryByRole('table')).toBeNull()
    expect(await faultsOf(container)).toEqual([])
  })
})
