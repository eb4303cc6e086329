import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createFakeServer } from '../../test/fake-server.ts'
import { els } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { SendLinkDialog } from './send-link-dialog.tsx'

test.each([
  ['an answer', 'answer', false],
  ['the way to its place', 'route', true],
] as const)('%s goes in the language of the caller, whatever the clerk reads', async (_, kind, route) => {
  const server = createFakeServer()
  server.on('answer', 'send', ({ address }) => ({ sentTo: address }))
  const onSent = vi.fn<(to: string) => void>()
  const what = { kind, answerId: '0197a1b2-0000-7000-8000-00000000a115' }
  show(
    <SendLinkDialog
      {...{ what, phone: '', email: 'rosa@voorbeeld.be', callerLanguage: 'fr', smsOffered: false }}
      onSent={onSent}
      onClose={() => {}}
    />,
    els,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Stuur' }))
  await waitFor(() => expect(onSent).toHaveBeenCalledWith('rosa@voorbeeld.be'))
  expect(server.sentTo('answer.send')).toEqual([
    expect.objectContaining({ by: 'mail', address: 'rosa@voorbeeld.be', language: 'fr', route }),
  ])
})
