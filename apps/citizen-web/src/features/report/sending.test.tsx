import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plannedReport } from '../../testing/sample-report.ts'
import { showPage } from '../../testing/show-page.tsx'
import { emptyOutbox } from './outbox.ts'
import { addPhotos } from './photos.ts'
import { draftStore } from './use-draft.ts'

beforeEach(() => draftStore().clear())
afterEach(() => {
  cleanup()
  emptyOutbox()
  vi.unstubAllGlobals()
})

const complete = {
  description: 'Er ligt een zetel',
  category: 'fly-tipping',
  answers: { size: 'van' },
  place: 'Grote Markt',
  contact: { way: 'mail', name: '', email: 'lotte@voorbeeld.be', phone: '' },
} as const
const submitted = {
  reportId: plannedReport.reportId,
  reference: plannedReport.reference,
  followUrl: 'http://localhost:3000/nl/volg/token',
  departmentName: '1777',
  next: plannedReport.next,
}
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const accepted = () => json(200, { result: { data: submitted } })
const rejected = (httpStatus: number, code: string, field: string | null) =>
  json(httpStatus, {
    error: {
      message: code,
      code: -32000,
      data: { httpStatus, rejection: { code, field }, fieldErrors: null },
    },
  })

/** The city's end of an upload: every photo gets the next number as its id. */
function takeUploads(): { taken: number } {
  const city = { taken: 0 }
  class Upload {
    upload = {}
    status = 200
    responseText = ''
    onloadend = () => {}
    open() {}
    setRequestHeader() {}
    send() {
      city.taken += 1
      this.responseText = JSON.stringify({ id: `0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f000${city.taken}` })
      this.onloadend()
    }
  }
  vi.stubGlobal('XMLHttpRequest', Upload)
  return city
}

const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Verstuur mijn melding' }))
const confirmation = () => screen.findByRole('heading', { level: 1, name: /Je melding is bij 1777/ })

describe('a report that waited for longer than the city keeps photos without one', () => {
  test('goes with its photos sent once more', async () => {
    const city = takeUploads()
    draftStore().change(complete)
    addPhotos([new File(['pixels'], 'zetel.jpg', { type: 'image/jpeg' })])
    await vi.waitFor(() => expect(draftStore().get().photos).toMatchObject([{ state: 'stored' }]))
    const sent: string[] = []
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      sent.push(body)
      return sent.length === 1 ? rejected(400, 'attachment_unknown', 'attachments') : accepted()
    })
    await showPage('/nl/melden/nakijken', { follow: async () => plannedReport })
    await send()
    await confirmation()
    expect(city.taken).toBe(2)
    expect(sent.map((body) => /7c8d9e0f000\d/.exec(body)?.[0])).toEqual(['7c8d9e0f0001', '7c8d9e0f0002'])
  })

  test('is not sent for ever where the city does not know them then either', async () => {
    const city = takeUploads()
    draftStore().change(complete)
    addPhotos([new File(['pixels'], 'zetel.jpg', { type: 'image/jpeg' })])
    vi.stubGlobal('fetch', async () => rejected(400, 'attachment_unknown', 'attachments'))
    await showPage('/nl/melden/nakijken')
    await send()
    await screen.findByRole('link', { name: /Een foto kwam niet aan/ })
    expect(city.taken).toBe(2)
    expect(draftStore().get().state).toBe('editing')
  })
})

describe('a mail address that was given too often', () => {
  test('is said with the way to change it, and nothing waits', async () => {
    draftStore().change(complete)
    vi.stubGlobal('fetch', async () => rejected(429, 'too_many_requests', 'contact.email'))
    await showPage('/nl/melden/nakijken')
    await send()
    const link = await screen.findByRole('link', {
      name: /Naar dit mailadres gingen het laatste uur al veel/,
    })
    expect(link.getAttribute('href')).toContain('/nl/melden/wie')
    expect(draftStore().get()).toMatchObject({ state: 'editing', attempt: null })
  })
})
