import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dossier, notification, startWithClock } from './burgerprofiel.test-data.ts'
import type { Burgerprofiel } from './start-burgerprofiel.ts'

const running: Burgerprofiel[] = []
const start = async (...options: Parameters<typeof startWithClock>) => {
  const started = await startWithClock(...options)
  running.push(started.there)
  return { ...started, client: await started.createClient() }
}
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

const number = '1777-ABC-1234'
const shown = (there: Burgerprofiel) =>
  there.state().dossiers.map(({ dossier: { Status } }) => Status.Detail1)

describe('what is sent', () => {
  test('twice under one id is taken once, and counted', async () => {
    const { there, client } = await start()
    const [sent, told] = [dossier(), notification()]
    for (const _ of [1, 2, 3]) {
      expect(await (await client.push(sent)).json()).toEqual({ UploadId: sent.UploadId })
      expect(await (await client.notify(told)).json()).toEqual({ Id: told.Id })
    }
    expect(there.state().received.map(({ kind, key, repeats }) => [kind, key, repeats])).toEqual([
      ['dossier', sent.UploadId, 2],
      ['notification', told.Id, 2],
    ])
    expect(shown(there)).toEqual(['In behandeling'])
    expect(there.state().notifications).toHaveLength(1)
  })

  test('with another content under one id is refused', async () => {
    const { there, client } = await start()
    const id = randomUUID()
    await client.push(dossier({ uploadId: id }))
    await client.notify(notification({ id }))
    expect((await client.push(dossier({ uploadId: id, detail: 'Gepland' }))).status).toBe(409)
    expect((await client.notify(notification({ id, detail: 'Gepland' }))).status).toBe(409)
    expect(there.state().received.map(({ repeats }) => repeats)).toEqual([0, 0])
  })

  test('is there after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-burgerprofiel-'))
    const first = await start({ file: join(folder, 'kept.jsonl') })
    await first.client.push(dossier())
    await first.client.notify(notification())
    await first.there.close()
    const second = await start({ file: join(folder, 'kept.jsonl') })
    expect(second.there.state()).toEqual({ ...first.there.state(), tokens: 1 })
    await rm(folder, { recursive: true })
  })
})

describe('a dossier', () => {
  test('shows its newest status, and refuses one that is older', async () => {
    const { there, clock, client } = await start()
    await client.push(dossier({ at: '2026-11-23T08:00:00Z', detail: 'In behandeling' }))
    await client.push(dossier({ at: '2026-11-23T08:30:00+00:00', detail: 'Gepland' }))
    expect((await client.push(dossier({ at: '2026-11-23T09:00:00+01:00', detail: 'Te laat' }))).status).toBe(
      202,
    )
    clock.now += 1000
    const results = await client.results(number)
    expect(results.map(({ Status }) => Status)).toEqual(['Verwerkt', 'Verwerkt', 'Geweigerd'])
    expect(results.at(-1)?.Fouten).toMatchObject([{ Veld: 'WijzigingsDatum' }])
    expect(shown(there)).toEqual(['Gepland'])
  })

  test('has its result a while after it was taken', async () => {
    const { clock, client } = await start({ resultAfterMs: 5000 })
    const sent = dossier()
    await client.push(sent)
    clock.now += 4999
    expect(await client.results(number)).toMatchObject([{ UploadId: sent.UploadId, Status: 'InBehandeling' }])
    clock.now += 1
    expect(await client.results(number)).toMatchObject([{ UploadId: sent.UploadId, Status: 'Verwerkt' }])
    expect(await client.results('1777-ZZZ-9999')).toEqual([])
  })

  test('that is deleted is gone, can be deleted again, and can come back', async () => {
    const { there, client } = await start()
    expect((await client.remove(number)).status).toBe(404)
    await client.push(dossier())
    expect([(await client.remove(number)).status, (await client.remove(number)).status]).toEqual([204, 204])
    expect(shown(there)).toEqual([])
    await client.push(dossier({ detail: 'Terug' }))
    expect(shown(there)).toEqual(['Terug'])
    await client.remove(number)
    expect(there.state().received.map(({ kind, repeats }) => [kind, repeats])).toEqual([
      ['dossier', 0],
      ['deleted', 1],
      ['dossier', 0],
      ['deleted', 0],
    ])
  })
})

test('does not come up in production', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  await expect(start()).rejects.toThrow('stand-in')
})
