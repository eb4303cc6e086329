import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '../../lib/member.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { AdminChanges } from './admin-changes.tsx'
import { Mappings } from './mappings.tsx'
import { Members } from './members.tsx'

const ann: Member = { ...els, name: 'Ann Callens', role: 'admin' }
const groen = { code: 'groen', name: 'Groen' }
const line = {
  claimValue: 'park-team',
  role: 'lead',
  department: groen,
  createdBy: 'Ann',
  createdAt: now,
} as const
const administrators = { ...line, claimValue: 'it-team', role: 'admin' } as const
const lien = { memberId: '0197a1b2-0000-7000-8000-000000000009', name: 'Lien Deprez' }

let server: FakeServer
beforeEach(() => {
  server = createFakeServer()
  server.on('admin', 'mappings', () => ({
    claim: 'groups',
    lines: [
      { ...line, members: [lien] },
      { ...administrators, members: [] },
    ],
    departments: [groen],
  }))
  server.on('admin', 'previewMapping', ({ change }): Outputs['admin']['previewMapping'] => [
    {
      ...lien,
      before: { role: 'lead', departments: [groen] },
      after: change === 'remove' ? null : { role: 'admin', departments: [groen] },
    },
  ])
})

describe('access', () => {
  test('lists what each value makes somebody, and who has it', async () => {
    const { container } = show(<Mappings />, ann)
    const table = await screen.findByRole('table', { name: 'Wie binnen mag, en als wat' })
    within(table).getByText('park-team')
    within(table).getByText('Lien Deprez')
    expect(await faultsOf(container)).toEqual([])
  })

  test('adds a line only after a look at whom it touches', async () => {
    server.on('admin', 'addMapping', () => ({ changed: true }))
    const { container } = show(<Mappings />, ann)
    await userEvent.type(await screen.findByLabelText('Waarde van groups'), 'new-team')
    await userEvent.selectOptions(screen.getByLabelText('Rol'), 'admin')
    await userEvent.selectOptions(screen.getByLabelText('Dienst'), 'groen')
    await userEvent.click(screen.getByRole('button', { name: 'Kijk wie dit raakt' }))
    const box = await screen.findByRole('region', { name: 'new-team toevoegen?' })
    expect(document.activeElement).toBe(box)
    await within(box).findByText(/Ploegbaas \(Groen\) wordt Beheerder \(Groen\)/)
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(within(box).getByRole('button', { name: 'Voeg toe' }))
    await screen.findByText(/Toegevoegd/)
    expect(server.sentTo('admin.addMapping')).toEqual([
      { claimValue: 'new-team', role: 'admin', department: 'groen' },
    ])
  })

  test('leaves the keyboard where it was, or at what was done', async () => {
    server.on('admin', 'removeMapping', () => ({ changed: true }))
    show(<Mappings />, ann)
    const take = await screen.findByRole('button', { name: 'Haal weg park-team, Ploegbaas, Groen' })
    await userEvent.click(take)
    const box = await screen.findByRole('region', { name: 'park-team weghalen?' })
    within(box).getByText('Ploegbaas, Groen')
    await userEvent.click(within(box).getByRole('button', { name: 'Toch niet' }))
    expect(document.activeElement).toBe(take)
    await userEvent.click(take)
    const again = await screen.findByRole('region', { name: 'park-team weghalen?' })
    await userEvent.click(within(again).getByRole('button', { name: 'Haal weg' }))
    await screen.findByText(/Weggehaald/)
    expect(document.activeElement?.textContent).toContain('Weggehaald')
  })

  test('says beside the field what is missing', async () => {
    show(<Mappings />, ann)
    await userEvent.click(await screen.findByRole('button', { name: 'Kijk wie dit raakt' }))
    expect((await screen.findByLabelText('Waarde van groups')).getAttribute('aria-invalid')).toBe('true')
    expect(server.sentTo('admin.previewMapping')).toEqual([])
  })

  test('says why the last administrator stays', async () => {
    server.on('admin', 'removeMapping', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'last_administrator', field: null } })
    })
    show(<Mappings />, ann)
    await userEvent.click(await screen.findByRole('button', { name: 'Haal weg it-team, Beheerder, Groen' }))
    const box = await screen.findByRole('region', { name: 'it-team weghalen?' })
    await userEvent.click(within(box).getByRole('button', { name: 'Haal weg' }))
    expect((await within(box).findByRole('alert')).textContent).toContain('laatste regel')
  })
})

describe('members of staff', () => {
  const bo = {
    ...{ memberId: lien.memberId, name: 'Bo Maes', email: 'bo@kortrijk.example', role: 'lead' as const },
    ...{ departments: [{ ...groen, leads: true }], signedInAt: now, active: true, isYou: false },
  }

  test('are switched off by a button that says who, and not yourself', async () => {
    server.on('admin', 'members', () => [bo, { ...bo, memberId: ann.memberId, name: 'Ann', isYou: true }])
    server.on('admin', 'setActive', () => ({ changed: true }))
    const { container } = show(<Members />, ann)
    await userEvent.click(await screen.findByRole('button', { name: 'Zet uit Bo Maes' }))
    await screen.findByText('Bo Maes staat uit en is overal afgemeld.')
    expect(server.sentTo('admin.setActive')).toEqual([{ memberId: bo.memberId, active: false }])
    expect(screen.queryByRole('button', { name: 'Zet uit Ann' })).toBeNull()
    screen.getByText('Dat ben jij')
    expect(await faultsOf(container)).toEqual([])
  })
})

describe('the audit trail', () => {
  test('says in sentences what was changed, and goes on with older ones', async () => {
    const change = { at: now, by: 'Ann Callens' }
    server.on('admin', 'changes', ({ cursor }) =>
      cursor
        ? { rows: [{ ...change, id: 1, kind: 'member_deactivated', data: { name: 'Bo' } }], nextCursor: null }
        : {
            rows: [
              {
                ...change,
                id: 3,
                kind: 'term_changed',
                data: { dataClass: 'contact', before: 365, days: 200 },
              },
              {
                ...change,
                id: 2,
                kind: 'mapping_added',
                data: { claimValue: 'park-team', role: 'lead', department: 'groen' },
              },
            ],
            nextCursor: 2,
          },
    )
    const { container } = show(<AdminChanges />, ann)
    await screen.findByText('Contacten zonder melding: van 365 naar 200 dagen')
    screen.getByText('park-team geeft nu Ploegbaas bij groen')
    await userEvent.click(screen.getByRole('button', { name: 'Toon oudere' }))
    await screen.findByText('Bo mag zich niet meer aanmelden')
    expect(await faultsOf(container)).toEqual([])
  })
})
