import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { refusing } from '../../testing/answering.ts'
import { signedIn } from '../../testing/sample-account.ts'
import { plannedReport, reportId } from '../../testing/sample-report.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const session = async () => signedIn
const follow = async () => ({ ...plannedReport, account: 'linked_by_desk' as const })
const elsewhere = /^Deze melding staat al bij iemand anders\. Met de geheime link kan je ze wel volgen\./
const gone = /^Deze melding staat niet meer bij jouw meldingen\./

/** The clerk's words for the same refusals would send a citizen to buttons that only the back-office has. */
describe('a refusal is told in words for the citizen', () => {
  test('of a report that somebody else added', async () => {
    refusing('already_linked')
    const { container } = await showPage('/nl/mijn/toevoegen', { session })
    await userEvent.type(await screen.findByLabelText('Nummer van je melding'), '482-193-70-4')
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe aan mijn meldingen' }))
    await screen.findByText(elsewhere)
    expect(await axeFindings(container)).toEqual([])
  })

  test('of a report that another tab took out of the list', async () => {
    refusing('report_not_found')
    await showPage(`/nl/mijn/niet-van-mij/${reportId}`, { session, follow })
    await userEvent.click(await screen.findByRole('button', { name: 'Deze melding is niet van mij' }))
    await screen.findByText(gone)
  })

  test('also without script', async () => {
    const form = { command: 'addReport', values: {}, errors: { '': 'already_linked' } }
    await showPage('/nl/mijn/toevoegen', { session, form })
    await screen.findByText(elsewhere)
  })
})
