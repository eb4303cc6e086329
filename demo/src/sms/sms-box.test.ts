import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSmsGateway, usualSmsBody } from '@meldpunt/api'
import { usualQuietHours } from '@meldpunt/domain'
import { afterAll, expect, test } from 'vitest'
import { startSmsBox } from './sms-box.ts'

const folder = await mkdtemp(join(tmpdir(), 'meldpunt-sms-'))
const file = join(folder, 'sms.jsonl')
afterAll(() => rm(folder, { recursive: true, force: true }))

const gatewayOf = ({ url, authorization }: { url: string; authorization: string }) =>
  createSmsGateway(
    { url, authorization, sender: '1777', body: usualSmsBody, quietHours: usualQuietHours },
    { clock: Date.now, signedBy: '1777' },
  )
const sms = { id: 'a.0', to: '+32470123456', text: '1777: Dag' }

test('keeps each message once, also over a restart', async () => {
  const first = await startSmsBox(file)
  await gatewayOf(first).send(sms)
  await gatewayOf(first).send(sms)
  await first.close()
  const second = await startSmsBox(file)
  await second.close()
  expect(second.messages()).toMatchObject([
    { id: 'a.0', to: '+32470123456', from: '1777', text: '1777: Dag' },
  ])
})

test('takes nothing from strangers, and no number that is none', async () => {
  const box = await startSmsBox(join(folder, 'other.jsonl'))
  await expect(gatewayOf({ ...box, authorization: 'Bearer no' }).send(sms)).rejects.toThrow('Unknown key')
  await expect(gatewayOf(box).send({ ...sms, to: '1777' })).rejects.toMatchObject({ permanent: true })
  await box.close()
  expect(box.messages()).toEqual([])
})
