import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { drafts, draftsAtRisk } from '../../lib/draft.ts'
import { els } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { NotKeptBanner } from './not-kept-banner.tsx'

const forbidden = (): never => {
  throw new DOMException('denied', 'SecurityError')
}
beforeEach(() => draftsAtRisk.set('no'))
afterEach(() => vi.unstubAllGlobals())

describe('a browser that keeps nothing', () => {
  test('is told of once, while typing goes on', async () => {
    show(<NotKeptBanner />, els)
    vi.stubGlobal('sessionStorage', { setItem: forbidden, getItem: forbidden, removeItem: forbidden })
    drafts.write('note', { text: 'De buurvrouw' })
    await userEvent.click(await screen.findByRole('button', { name: 'Begrepen' }))
    drafts.write('note', { text: 'De buurvrouw belde' })
    expect(drafts.read('note')).toEqual({ text: 'De buurvrouw belde' })
    expect(screen.queryByText('Je browser bewaart niet wat je typt')).toBeNull()
  })
})
