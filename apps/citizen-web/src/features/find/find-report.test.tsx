import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answering, refusing } from '../../testing/answering.ts'
import { plannedReport, reportId } from '../../testing/sample-report.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

vi.mock('../follow/live.ts', () => ({ listen: () => () => {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const atCode = '/nl/volgen?nummer=482-193-70-4&stap=code'

describe('following by number', () => {
  test('checks the number by its own digit before anything is sent', async () => {
    const sent = answering({ asked: true })
    const { container } = await showPage('/nl/volgen')
    const field = await screen.findByLabelText('Nummer van je melding')
    expect(field instanceof HTMLInputElement && field.value).toBe('')
    await userEvent.type(field, '482-193-70-5')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur me een code' }))
    await screen.findByText('Dit klopt nog niet')
    expect(sent).toEqual([])
    expect(await axeFindings(container)).toEqual([])
  })

  test('takes the number of the link in the mail, and says the same whether it exists or not', async () => {
    const sent = answering({ asked: true })
    await showPage('/nl/volgen?nummer=482193704')
    await screen.findByDisplayValue('482193704')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur me een code' }))
    await screen.findByRole('heading', { level: 1, name: 'Kijk in je mail' })
    expect(sent[0]).toEqual({ reference: '482193704', language: 'nl' })
  })
})

describe('the code', () => {
  test('may be pasted with spaces, and opens the report', async () => {
    const sent = answering({ reportId })
    const { container, router } = await showPage(atCode, { follow: async () => plannedReport })
    const field = await screen.findByLabelText('De code uit de mail')
    expect(field.getAttribute('autocomplete')).toBe('one-time-code')
    expect(field.getAttribute('inputmode')).toBe('numeric')
    expect(await axeFindings(container)).toEqual([])
    await userEvent.click(field)
    await userEvent.paste('123 456')
    await userEvent.click(screen.getByRole('button', { name: 'Open mijn melding' }))
    await vi.waitFor(() => expect(router.state.location.pathname).toBe(`/nl/melding/${reportId}`))
    expect(sent[0]).toEqual({ reference: '482193704', code: '123456' })
  })

  test('that is wrong is told beside its field', async () => {
    refusing('code_wrong', 'code')
    await showPage(atCode)
    await userEvent.type(await screen.findByLabelText('De code uit de mail'), '000000')
    await userEvent.click(screen.getByRole('button', { name: 'Open mijn melding' }))
    const words = 'Deze code klopt niet, of ze werkt niet meer. Kijk ze na, of vraag een nieuwe.'
    expect(await screen.findAllByText(words)).toHaveLength(2)
    expect(screen.getByLabelText('De code uit de mail').getAttribute('aria-invalid')).toBe('true')
  })

  test('can be asked for once more after a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    answering({ asked: true })
    await showPage(atCode)
    expect(screen.queryByRole('button', { name: 'Stuur een nieuwe code' })).toBeNull()
    await vi.advanceTimersByTimeAsync(31_000)
    const again = await screen.findByRole('button', { name: 'Stuur een nieuwe code' })
    vi.useRealTimers()
    await userEvent.click(again)
    await screen.findByText('We stuurden een nieuwe code. De vorige werkt niet meer.')
  })
})
