import { createServer } from 'node:http'
import express from 'express'
import { expect, test } from 'vitest'
import { metricsGuard } from './metrics-guard.ts'

/** The status that a caller from this address gets where no token is set. */
async function statusFor(address: string): Promise<number> {
  const app = express()
  app.use((request, _response, next) => {
    Object.defineProperty(request.socket, 'remoteAddress', { value: address, configurable: true })
    next()
  })
  app.get('/metrics', metricsGuard(null), (_request, response) => void response.send('figures'))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const { status } = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { connection: 'close' } })
  server.close()
  return status
}

test.each([
  ['127.0.0.1', 200],
  ['127.8.9.1', 200],
  ['::1', 200],
  ['::ffff:127.0.0.1', 200],
  ['10.0.0.9', 403],
  ['::ffff:10.0.0.9', 403],
  ['127.0.0.1.example', 403],
  ['fe80::1', 403],
])('without a token figures for %s are answered with %i', async (address, status) => {
  expect(await statusFor(address)).toBe(status)
})
