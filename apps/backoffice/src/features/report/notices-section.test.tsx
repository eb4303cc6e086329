import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { shortTime } from '../../lib/date.ts'
import type { Report } from '../../lib/report.ts'
import { els, nadia, notice, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { NoticesSection } from './notices-section.tsx'

const open = async (changes: Partial<Report>, member = nadia) => {
  show(<NoticesSection report={report(changes)} />, member)
  return within(await screen.findByRole('region', { name: 'Berichten' }))
}

const again = { name: 'Verstuur opnieuw' }
const dossier = notice({ channel: 'dossier', address: null, result: 'awaiting' })

describe('the delivery log', () => {
  test('offers to send a notice again', async () => {
    const log = await open({ notices: [notice()] })
    expect(log.getAllByRole('button', again)).toHaveLength(1)
  })

  test('does not offer it to who may not read to whom it goes', async () => {
    const hidden = { contact: null, personalHidden: true, description: null }
    const log = await open({ notices: [notice()], ...hidden })
    expect(log.queryByRole('button', again)).toBeNull()
  })

  test('does not send again what is read on the site itself', async () => {
    const log = await open({ notices: [notice({ channel: 'inbox', address: null })] }, els)
    expect(log.getByText(/Berichtenvak op de site/)).toBeDefined()
    expect(log.queryByRole('button', again)).toBeNull()
  })

  test('tells what a service made of a notice, once it answered', async () => {
    const refused = notice({
      ...dossier,
      id: els.memberId,
      result: 'refused',
      resultDetail: 'Status.Detail1',
    })
    const log = await open({ notices: [dossier, refused] })
    const lines = log.getAllByRole('listitem').filter(({ textContent }) => /Dossier/.test(textContent))
    expect(lines[0]?.textContent).toContain('wacht op antwoord')
    expect(lines[1]?.textContent).toContain('geweigerd')
    expect(lines[1]?.textContent).toContain('Antwoord: Status.Detail1')
    expect(log.getByText('1 van 2 verstuurd')).toBeDefined()
  })

  test('says until when a text message waits', async () => {
    const held = { ...notice(), channel: 'sms', state: 'waiting' as const, sentAt: null }
    const morning = Date.now() + 7 * 3_600_000
    const log = await open({ notices: [{ ...held, nextAttemptAt: morning }] })
    expect(log.getByText(/wacht tot/).textContent).toContain(shortTime(morning, 'nl'))
  })

  test('writes the number of a text message as people read it', async () => {
    const log = await open({ notices: [notice({ channel: 'sms', address: '+32470551299' })] })
    expect(log.getByText(/0470 55 12 99/)).toBeDefined()
  })

  test('says that a dossier was taken back, not that something was registered', async () => {
    const log = await open({ notices: [notice({ ...dossier, kind: 'reporter_unlinked', result: null })] })
    expect(log.getByText(/Dossier verwijderd/)).toBeDefined()
    expect(log.queryByText(/Geregistreerd/)).toBeNull()
  })
})
