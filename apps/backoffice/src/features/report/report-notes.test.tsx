import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../test/axe.ts'
import { els, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { ReportNotes } from './report-notes.tsx'

const part = { id: 'part-1', reference: '111-111-11-1', category: 'fly-tipping', status: 'planned' as const }

describe('what must be known of a report', () => {
  test('that was split: where its parts are and how far they got', async () => {
    const { container } = show(<ReportNotes report={report({ parts: [part] })} />, els)
    const link = await screen.findByRole('link', { name: '111-111-11-1' })
    expect(link.getAttribute('href')).toBe('/balie/melding/part-1')
    expect(link.closest('li')?.textContent).toBe('111-111-11-1Gepland')
    expect(await faultsOf(container)).toEqual([])
  })

  test('that is a part: where the whole is, which the reporter follows', async () => {
    show(<ReportNotes report={report({ partOf: 'whole' })} />, els)
    const link = await screen.findByRole('link', { name: 'de hele melding' })
    expect(link.getAttribute('href')).toBe('/balie/melding/whole')
  })
})
