import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { parse as readExif } from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { removeOrphans } from '../../jobs/remove-orphans.ts'
import { submitOverHttp } from '../../testing/submit-over-http.ts'
import { cookiesSetBy, createTestEdge, type TestEdge } from '../../testing/test-edge.ts'

// Drawing a picture of twelve million pixels and making it smaller takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let edge: TestEdge
let now = Date.now()
beforeAll(async () => {
  edge = await createTestEdge(() => ({ clock: () => now }))
})
afterAll(() => edge.close())

type Sent = { reportId?: string; clientId?: string; cookie?: string }

const upload = (
  content: Buffer,
  { reportId = randomUUID(), clientId = randomUUID(), cookie = '' }: Sent = {},
) =>
  fetch(`${edge.url}/api/attachments/${reportId}/${clientId}`, {
    method: 'PUT',
    headers: { origin: edge.url, 'content-type': 'image/jpeg', cookie },
    body: new Uint8Array(content),
  })
const view = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  url: z.string(),
  thumbUrl: z.string(),
})
const look = (path: string, cookie = '') => fetch(`${edge.url}${path}`, { headers: { cookie } })
const codeOf = async (response: Response) => z.object({ code: z.string() }).parse(await response.json()).code

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a4800' } })
const gps = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '50/1 49/1 40/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '3/1 15/1 53/1',
  },
}

/** A PNG of a few kilobytes that says it is 50 000 pixels wide and high. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(50_000, 0)
  header.writeUInt32BE(50_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a photo', () => {
  test('is kept without its position, upright, and no larger than needed', async () => {
    const sent = await picture(4000, 3000).withExif(gps).jpeg().toBuffer()
    expect(await readExif(sent, { gps: true })).toMatchObject({ latitude: expect.closeTo(50.8278, 3) })
    const turned = await sharp(sent).withMetadata({ orientation: 6 }).toBuffer()
    const response = await upload(turned)
    const kept = view.parse(await response.json())
    expect(kept).toMatchObject({ width: 1920, height: 2560 })
    const shown = await look(kept.url, cookiesSetBy(response))
    const content = Buffer.from(await shown.arrayBuffer())
    expect(await sharp(content).metadata()).toMatchObject({ format: 'webp', width: 1920, height: 2560 })
    expect((await sharp(content).metadata()).exif).toBeUndefined()
    const thumb = Buffer.from(await (await look(kept.thumbUrl, cookiesSetBy(response))).arrayBuffer())
    expect(await sharp(thumb).metadata()).toMatchObject({ width: 360, height: 480 })
  })

  test('is served as something to keep, that no browser guesses about', async () => {
    const response = await upload(await picture(40, 30).png().toBuffer())
    const { url } = view.parse(await response.json())
    const { headers } = await look(url, cookiesSetBy(response))
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('content-type')).toBe('image/webp')
  })

  test('that is sent again is the same photo', async () => {
    const content = await picture(60, 40).jpeg().toBuffer()
    const sent = { reportId: randomUUID(), clientId: randomUUID() }
    const first = view.parse(await (await upload(content, sent)).json())
    const second = view.parse(await (await upload(content, sent)).json())
    expect(second.id).toBe(first.id)
    expect(await readdir(`${edge.storageDir}/${sent.reportId}`)).toHaveLength(2)
  })

  test('under the name of another one is refused', async () => {
    const sent = { reportId: randomUUID(), clientId: randomUUID() }
    await upload(await picture(60, 40).jpeg().toBuffer(), sent)
    const other = await upload(await picture(61, 40).jpeg().toBuffer(), sent)
    expect([other.status, await codeOf(other)]).toEqual([409, 'attachment_reused'])
  })
})

describe('what is no photo', () => {
  test('is refused by what it holds, whatever it is called', async () => {
    const response = await upload(Buffer.from('<script>alert(1)</script>'.repeat(50)))
    expect([response.status, await codeOf(response)]).toEqual([415, 'not_an_image'])
  })

  test('is refused when it only begins like one', async () => {
    const whole = await picture(400, 300).jpeg().toBuffer()
    const response = await upload(whole.subarray(0, 300))
    expect([response.status, await codeOf(response)]).toEqual([415, 'not_an_image'])
  })

  test('is refused as a drawing that could hold script', async () => {
    const response = await upload(
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    )
    expect(await codeOf(response)).toBe('not_an_image')
  })

  test('is refused as HEIC with a word of its own', async () => {
    const heic = Buffer.concat([
      Buffer.from('0000001866747970686569630000000068656963', 'hex'),
      Buffer.alloc(200),
    ])
    const response = await upload(heic)
    expect([response.status, await codeOf(response)]).toEqual([415, 'heic_unsupported'])
  })

  test('is refused before it is unpacked when it would fill the memory', async () => {
    const content = bomb()
    expect(content.length).toBeLessThan(20_000)
    const response = await upload(content)
    expect([response.status, await codeOf(response)]).toEqual([413, 'too_many_pixels'])
  })

  test('is refused when it is one endless line, which takes a minute to make smaller', async () => {
    const response = await upload(await picture(1, 40_000).png().toBuffer())
    expect([response.status, await codeOf(response)]).toEqual([413, 'too_many_pixels'])
  })

  test('is refused when it is larger than fifteen megabytes', async () => {
    const response = await upload(Buffer.alloc(15 * 1024 * 1024 + 1))
    expect([response.status, await codeOf(response)]).toEqual([413, 'too_large'])
  })
})

describe('who may see a photo', () => {
  test('of a draft: only the browser that sent it', async () => {
    const response = await upload(await picture(40, 30).png().toBuffer())
    const { url } = view.parse(await response.json())
    expect((await look(url, cookiesSetBy(response))).status).toBe(200)
    expect((await look(url)).status).toBe(404)
    expect((await look(`/balie${url}`)).status).toBe(404)
  })

  test('of a report: the holder of its link, not of another', async () => {
    const reportId = randomUUID()
    const { id, url } = view.parse(
      await (await upload(await picture(40, 30).png().toBuffer(), { reportId })).json(),
    )
    const mine = await submitOverHttp(edge, { reportId, attachments: [id] })
    const theirs = await submitOverHttp(edge)
    expect((await look(url, mine.cookie)).status).toBe(200)
    expect((await look(url, theirs.cookie)).status).toBe(404)
  })

  test('and who may add one: not who only knows the number of a report', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    const content = await picture(40, 30).png().toBuffer()
    expect((await upload(content, { reportId })).status).toBe(403)
    expect((await upload(content, { reportId, cookie })).status).toBe(200)
  })
})

describe('a photo that nobody sent', () => {
  test('goes after a day, with its files; one that was sent stays', async () => {
    const content = await picture(40, 30).png().toBuffer()
    const sent = randomUUID()
    const left = randomUUID()
    const { id } = view.parse(await (await upload(content, { reportId: sent })).json())
    await submitOverHttp(edge, { reportId: sent, attachments: [id] })
    const abandoned = view.parse(await (await upload(content, { reportId: left })).json())
    now += 86_400_001
    await removeOrphans(edge.deps)
    expect(await readdir(`${edge.storageDir}/${left}`)).toEqual([])
    expect(await readdir(`${edge.storageDir}/${sent}`)).toHaveLength(2)
    expect(abandoned.id).not.toBe(id)
  })
})
