import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { now } from '../../test/samples.ts'
import { emptyCallDraft } from './call-draft.ts'
import { call, calls } from './call-samples.ts'
import { exchange, openDesk, prepareCall } from './call-setup.tsx'

const scratch = () => screen.getByLabelText<HTMLTextAreaElement>('Kladblok')
const lookAgain = () => act(async () => void window.dispatchEvent(new Event('visibilitychange')))

test('what another tab of the call wrote is there when this one is looked at, and goes along with the next letter', async () => {
  const server = prepareCall()
  await openDesk()
  await userEvent.type(scratch(), 'zakken')
  const theirs = { ...emptyCallDraft({ ...call(), begun: true }), scratch: 'zakken en een matras' }
  exchange.current = calls({
    active: call({ draft: theirs, scratch: theirs.scratch, savedAt: now + 60_000 }),
  })
  await lookAgain()
  await screen.findByDisplayValue('zakken en een matras')
  await userEvent.type(scratch(), '!')
  await expect
    .poll(() => server.sentTo('calls.saveDraft').at(-1))
    .toMatchObject({ scratch: 'zakken en een matras!' })
})
