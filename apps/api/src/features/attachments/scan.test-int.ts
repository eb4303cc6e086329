import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { countHeldAttachments } from '@meldpunt/db'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { createClamd } from '../../adapters/antivirus/clamd.ts'
import { submitOverHttp } from '../../testing/submit-over-http.ts'
import { eicar, startTestClamd } from '../../testing/test-clamd.ts'
import { cookiesSetBy, createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { scanHeld } from './scan-held.ts'

let clamd: Awaited<ReturnType<typeof startTestClamd>>
let edge: TestEdge
let photo: Buffer
beforeAll(async () => {
  clamd = await startTestClamd()
  edge = await createTestEdge(() => ({ antivirus: createClamd({ url: clamd.url }) }))
  photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a4800' } })
    .jpeg()
    .toBuffer()
})
beforeEach(() => {
  clamd.state.mood = 'working'
  clamd.state.scanned = []
})
afterAll(async () => {
  await edge.close()
  await clamd.close()
})

const view = z.object({ id: z.string(), url: z.string(), thumbUrl: z.string(), held: z.boolean() })

async function upload(content: Buffer, reportId: string = randomUUID()) {
  const response = await fetch(`${edge.url}/api/attachments/${reportId}/${randomUUID()}`, {
    method: 'PUT',
    headers: { origin: edge.url, 'content-type': 'image/jpeg' },
    body: new Uint8Array(content),
  })
  return { status: response.status, body: await response.json(), cookie: cookiesSetBy(response), reportId }
}
const look = async (path: string, cookie: string) =>
  (await fetch(`${edge.url}${path}`, { headers: { cookie } })).status
const filesOf = (reportId: string) => readdir(`${edge.storageDir}/${reportId}`).catch(() => [])

/** A photo that came while the scanner was away. */
async function hold(reportId?: string) {
  clamd.state.mood = 'closing'
  const { body, ...sent } = await upload(photo, reportId)
  clamd.state.mood = 'working'
  return { ...sent, ...view.parse(body) }
}

describe('an upload that the scanner looks at', () => {
  test('is scanned as it was sent, and shown when it is clean', async () => {
    const { status, body, cookie } = await upload(photo)
    const { held, url } = view.parse(body)
    expect(clamd.state.scanned).toEqual([photo])
    expect([status, held, await look(url, cookie)]).toEqual([200, false, 200])
  })

  test('is refused when it is infected, and nothing of it is kept', async () => {
    const { status, body, reportId } = await upload(Buffer.concat([photo, eicar]))
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'infected' })])
    expect(await filesOf(reportId)).toEqual([])
    expect(edge.logged()).toContain('"signature":"Eicar-Test-Signature"')
  })
})

describe('an upload while the scanner is away', () => {
  test('is held: taken in, but shown to nobody, not to who sent it either', async () => {
    const { status, held, url, thumbUrl, cookie } = await hold()
    expect([status, held]).toEqual([200, true])
    expect([await look(url, cookie), await look(thumbUrl, cookie)]).toEqual([404, 404])
    expect(await countHeldAttachments(edge.database.read)).toBe(1)
    expect(await (await fetch(`${edge.url}/metrics`)).text()).toContain('meldpunt_held_attachments 1\n')
  })

  test('is shown once the scanner is back and found it clean', async () => {
    const reportId = randomUUID()
    const { id, url } = await hold(reportId)
    const { cookie } = await submitOverHttp(edge, { reportId, attachments: [id] })
    clamd.state.mood = 'closing'
    expect(await scanHeld(edge.deps)).toBe(0)
    expect(await look(url, cookie)).toBe(404)
    clamd.state.mood = 'working'
    expect(await scanHeld(edge.deps)).toBeGreaterThan(0)
    expect(await look(url, cookie)).toBe(200)
    expect(await countHeldAttachments(edge.database.read)).toBe(0)
  })

  test('goes with its files when it turns out to be infected', async () => {
    const { url, cookie, id, reportId } = await hold()
    await edge.deps.storage.put(`${reportId}/${id}.webp`, eicar)
    expect(await scanHeld(edge.deps)).toBe(1)
    expect(await look(url, cookie)).toBe(404)
    expect(await filesOf(reportId)).toEqual([])
    expect(await countHeldAttachments(edge.database.read)).toBe(0)
  })

  test('is not in the report until then', async () => {
    const reportId = randomUUID()
    const { id } = await hold(reportId)
    const { cookie } = await submitOverHttp(edge, { reportId, attachments: [id] })
    const input = encodeURIComponent(JSON.stringify({ reportId, language: 'nl' }))
    const follow = async () =>
      (await fetch(`${edge.url}/trpc/follow.get?input=${input}`, { headers: { cookie } })).text()
    expect(await follow()).not.toContain(id)
    await scanHeld(edge.deps)
    expect(await follow()).toContain(id)
  })
})
