import { takingSteps } from '@meldpunt/api'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type MailServer, mailServers } from '../testing/mail-servers.ts'
import type { ProductOrders } from '../testing/product-process.ts'
import { type SpawnedProduct, spawnProduct } from '../testing/spawn-product.ts'
import { freePort, startWorld, type World } from '../testing/start-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

console.info(`Taking in mail is tested against ${mailServers.map(({ name }) => name).join(' and ')}.`)

const done = '1777 verwerkt'
const forPerson = '1777 na te kijken'

let latest = 0
const letter = (subject = 'Losse tegel'): Buffer => {
  latest += 1
  const id = `<mail-${latest}@voorbeeld.be>`
  return Buffer.from(
    `From: Jan <jan@voorbeeld.be>\r\nTo: 1777@kortrijk.example\r\nMessage-ID: ${id}\r\nSubject: ${subject} ${latest}\r\n\r\nIn de Kerkstraat ligt een tegel los.\r\n`,
  )
}

describe.each(mailServers)('a mailbox on $name', ({ name, start }) => {
  let world: World
  let server: MailServer
  const products: SpawnedProduct[] = []
  beforeAll(async () => {
    world = await startWorld()
    server = await start()
  })
  const killAll = async () => {
    for (const product of products.splice(0)) await product.kill()
  }
  afterAll(async () => {
    await killAll()
    await server.close()
    await world.close()
  })

  const open = async (dieTaking: ProductOrders['dieTaking'] = null): Promise<SpawnedProduct> => {
    const publicUrl = `http://127.0.0.1:${await freePort()}`
    const orders = { ...world.orders, publicUrl, imapUrl: server.url }
    const product = await spawnProduct({ ...orders, ahead: 0, dieAt: null, dieTaking })
    products.push(product)
    return product
  }
  /** The process that the cases share: starting one takes most of their time. */
  const running = async (): Promise<SpawnedProduct> => products[0] ?? (await open())
  const table = async (name: 'incoming_mail' | 'report' | 'contact'): Promise<number> => {
    const rows = await world.database.read.selectFrom(name).select('id').execute()
    return rows.length
  }
  const taken = (count: number) =>
    vi.waitFor(
      async () => expect([await table('incoming_mail'), await server.count('INBOX')]).toEqual([count, 0]),
      {
        ...{ timeout: 90_000, interval: 200 },
      },
    )

  test('is emptied as mails come, by the server telling, into the folder of what is done', async () => {
    await server.deliver(letter())
    await running()
    await taken(1)
    for (const _ of [1, 2, 3]) await server.deliver(letter())
    await taken(4)
    expect([await table('report'), await table('contact'), await server.count(done)]).toEqual([4, 4, 4])
  })

  test('gives what a person has to see to another folder, and drops nothing', async () => {
    const before = [await table('incoming_mail'), await table('report')]
    await running()
    const machine = Buffer.concat([Buffer.from('Auto-Submitted: auto-generated\r\n'), letter()])
    const answer = Buffer.concat([Buffer.from('Auto-Submitted: auto-replied\r\n'), letter()])
    for (const raw of [machine, answer, Buffer.from('\0\x01 no mail at all')]) await server.deliver(raw)
    await taken((before[0] ?? 0) + 3)
    expect([await table('report'), await server.count(forPerson)]).toEqual([before[1], 2])
  })

  test('is read again after the server broke the connection', async () => {
    const before = await table('incoming_mail')
    await running()
    await server.deliver(letter())
    await taken(before + 1)
    await server.restart()
    await server.deliver(letter())
    await taken(before + 2)
  })

  test('is read by one process at a time, and by another once that one died', async () => {
    const [mails, reports] = [await table('incoming_mail'), await table('report')]
    const first = await running()
    await open()
    for (const _ of [1, 2, 3, 4, 5, 6]) await server.deliver(letter())
    await taken(mails + 6)
    await first.kill()
    await server.deliver(letter())
    await taken(mails + 7)
    expect(await table('report')).toBe(reports + 7)
  })

  // What a death leaves behind is between the product and its database; each step once is enough.
  if (name !== 'the stand-in') return
  test('loses and doubles nothing wherever a process dies', async () => {
    await killAll()
    const before = [await table('incoming_mail'), await table('report'), await table('contact')]
    for (const step of takingSteps) {
      for (const _ of [1, 2, 3, 4, 5]) await server.deliver(letter())
      const doomed = await open({ step, count: 3 })
      expect([step, await doomed.ended]).toEqual([step, 'SIGKILL'])
    }
    await open()
    const [mails = 0, reports = 0, contacts = 0] = before
    const all = 5 * takingSteps.length
    await taken(mails + all)
    expect([await table('report'), await table('contact')]).toEqual([reports + all, contacts + all])
  })
})
