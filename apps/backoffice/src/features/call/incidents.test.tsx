import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { faultsOf } from '../../test/axe.ts'
import { now } from '../../test/samples.ts'
import { answer } from './call-samples.ts'
import { openDesk, prepareCall } from './call-setup.tsx'

test('what is going on stands on an empty call screen with until when, and is read aloud with one press', async () => {
  const server = prepareCall()
  const incident = {
    id: answer.id,
    code: 'stroom',
    question: 'Stroompanne in Heule',
    spoken: 'Fluvius werkt eraan.',
  }
  server.on('answer', 'incidents', () => [{ ...incident, validUntil: now + 3_600_000 }])
  const { container } = await openDesk()
  await screen.findByText('Stroompanne in Heule')
  screen.getByText(/^Tot maandag 23 november/)
  expect(await faultsOf(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Lees dit voor' }))
  await screen.findByRole('region', { name: 'Lees voor' })
})
