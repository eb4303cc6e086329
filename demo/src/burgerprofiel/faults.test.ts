import { afterEach, describe, expect, test } from 'vitest'
import { dossier, notification, startWithClock } from './burgerprofiel.test-data.ts'
import type { Burgerprofiel } from './start-burgerprofiel.ts'

const running: Burgerprofiel[] = []
const start = async () => {
  const started = await startWithClock()
  running.push(started.there)
  return { ...started, client: await started.createClient() }
}
afterEach(() => Promise.all(running.splice(0).map(({ close }) => close())))

describe('while it has too much to do', () => {
  test('says when to come again, as often as it was told', async () => {
    const { there, client } = await start()
    await there.faults.set({ kind: 'too_many', retryAfter: 7, times: 2 })
    const answers = [await client.push(dossier()), await client.notify(notification())]
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [429, '7'],
      [429, '7'],
    ])
    expect(there.state().received).toEqual([])
    expect((await client.push(dossier())).status).toBe(202)
  })
})

describe('while it fails', () => {
  test('takes nothing until it is mended', async () => {
    const { there, client } = await start()
    await there.faults.set({ kind: 'error' })
    expect([(await client.push(dossier())).status, (await client.remove('1')).status]).toEqual([500, 500])
    expect(there.state().received).toEqual([])
    await there.faults.set({ kind: 'none' })
    expect((await client.push(dossier())).status).toBe(202)
  })

  test('fails only where it was told to', async () => {
    const { there, client, assert, askToken } = await start()
    await there.faults.set({ kind: 'error', on: 'token' })
    expect((await askToken(await assert())).status).toBe(500)
    expect((await client.push(dossier())).status).toBe(202)
  })
})

describe('while it is slow', () => {
  test('answers late', async () => {
    const { there, client } = await start()
    await there.faults.set({ kind: 'slow', delayMs: 60 })
    const before = performance.now()
    expect((await client.push(dossier())).status).toBe(202)
    expect(performance.now() - before).toBeGreaterThan(55)
  })

  test('lets itself be closed with an answer under way', async () => {
    const { there, client } = await start()
    await there.faults.set({ kind: 'slow', delayMs: 100_000 })
    const waiting = client.push(dossier())
    const failed = expect(waiting).rejects.toThrow('fetch failed')
    await expect.poll(() => there.faults.met()).toBe(1)
    await there.close()
    await failed
    expect(there.state().received).toEqual([])
  })
})

describe('while answers get lost', () => {
  test('has taken what the sender does not know of, and takes it once', async () => {
    const { there, client } = await start()
    await there.faults.set({ kind: 'lost', times: 1 })
    const sent = dossier()
    await expect(client.push(sent)).rejects.toThrow('fetch failed')
    expect(there.state().received).toHaveLength(1)
    expect((await client.push(sent)).status).toBe(202)
    expect(there.state().received).toMatchObject([{ key: sent.UploadId, repeats: 1 }])
  })
})

describe('while it refuses', () => {
  test('takes a dossier and says later that it does not want it', async () => {
    const { there, clock, client } = await start()
    await there.faults.set({ kind: 'refuse' })
    expect((await client.push(dossier())).status).toBe(202)
    clock.now += 1000
    expect(await client.results('1777-ABC-1234')).toMatchObject([{ Status: 'Geweigerd' }])
    expect(there.state().dossiers).toEqual([])
  })
})

describe('while it is off', () => {
  test('refuses connections, and comes back at the same address with what it knew', async () => {
    const { there, client } = await start()
    await client.push(dossier())
    await there.faults.set({ kind: 'off' })
    // A connection that was kept open ends first.
    const errorOf = () => client.push(dossier()).catch(({ cause }) => cause)
    await expect.poll(errorOf).toMatchObject({ code: 'ECONNREFUSED' })
    await there.faults.set({ kind: 'none' })
    expect((await client.push(dossier())).status).toBe(202)
    expect(there.state().received).toHaveLength(2)
  })
})

describe('from elsewhere', () => {
  const switchTo = (there: Burgerprofiel, body: unknown) =>
    fetch(`${there.url}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('faults are switched and everything taken is read over HTTP', async () => {
    const { there, client } = await start()
    expect((await switchTo(there, { kind: 'error', times: 1 })).status).toBe(200)
    expect((await client.push(dossier())).status).toBe(500)
    await client.push(dossier())
    const state = await fetch(`${there.url}/state.json`)
    expect(await state.json()).toEqual(JSON.parse(JSON.stringify(there.state())))
    expect((await switchTo(there, { kind: 'earthquake' })).status).toBe(400)
  })

  test('it is switched off by somebody who still hears that it worked', async () => {
    const { there } = await start()
    expect((await switchTo(there, { kind: 'off' })).status).toBe(200)
    await expect
      .poll(() => fetch(there.url).catch(({ cause }) => cause))
      .toMatchObject({ code: 'ECONNREFUSED' })
  })
})
