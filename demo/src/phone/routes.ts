import express, { type Request, type Router } from 'express'
import { demoCallers } from './callers.ts'
import { cti } from './cti.ts'
import { createExchange } from './exchange.ts'
import { deskLines } from './lines.ts'
import { phonePage } from './phone-page.ts'

const here = '/demo/telefoon'

const field = ({ body }: Request, name: string): string => {
  const value: unknown = body?.[name]
  return typeof value === 'string' ? value.trim().slice(0, 60) : ''
}

function callerOf(request: Request): { from: string; label: string } {
  const number = field(request, 'number')
  if (number !== '') return { from: number, label: number }
  const code = field(request, 'caller')
  return demoCallers.find((caller) => caller.code === code) ?? { from: 'anonymous', label: 'Iemand' }
}

/** A telephone exchange with buttons: each tells the product of a call over HTTP, with the token, as a real one does. */
export const phoneRoutes = ({ url, token }: { url: string; token: string }): Router => {
  const router = express.Router()
  const exchange = createExchange(cti(url, token))
  const steps = {
    bel: async (request: Request) => void (await exchange.ring(callerOf(request), field(request, 'line'))),
    gemist: async (request: Request) => {
      const call = await exchange.ring(callerOf(request), field(request, 'line'))
      await exchange.hangUp(call.id)
    },
    opnemen: (request: Request) => exchange.answer(field(request, 'id'), field(request, 'line')),
    ophangen: (request: Request) => exchange.hangUp(field(request, 'id')),
    herhaal: (request: Request) => exchange.repeat(field(request, 'id')),
  }
  router.use(express.urlencoded({ extended: false, limit: '10kb' }))
  router.get('/', (_request, response) => {
    response.send(phonePage({ calls: exchange.calls(), lines: deskLines }))
  })
  for (const [name, step] of Object.entries(steps))
    router.post(`/${name}`, async (request, response) => {
      await step(request)
      response.redirect(303, here)
    })
  return router
}
