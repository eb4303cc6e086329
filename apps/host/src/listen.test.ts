import express from 'express'
import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

describe('a process that stops', () => {
  test('finishes what is under way and takes nothing new', async () => {
    const app = express()
    const arrived = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    app.get('/slow', async (_request, response) => {
      arrived.resolve()
      await finish.promise
      response.send('done')
    })
    const { port, close } = await listen(app, 0)
    const url = `http://127.0.0.1:${port}/slow`
    const underWay = fetch(url)
    await arrived.promise
    const closed = close()
    await expect(fetch(url)).rejects.toThrow()
    finish.resolve()
    expect(await (await underWay).text()).toBe('done')
    await closed
  })

  test('says which port is taken', async () => {
    const first = await listen(express(), 0)
    await expect(listen(express(), first.port)).rejects.toThrow(`Port ${first.port} is in use`)
    await first.close()
  })
})
