import express, { type Router } from 'express'
import { type Faults, faultInput } from './faults.ts'
import type { State } from './received.ts'

/** By which tests and pages switch faults and look at everything that was taken. */
export const controlRoutes = ({ faults, state }: { faults: Faults; state: () => State }): Router => {
  const router = express.Router()
  router.get('/state.json', (_request, response) => void response.json(state()))
  router.get('/faults', (_request, response) => void response.json(faults.current()))
  router.post('/faults', express.json({ limit: '4kb' }), async (request, response) => {
    const fault = faultInput.safeParse(request.body)
    if (!fault.success) return void response.status(400).json({ error: fault.error.message })
    // Answered first: "off" also ends the connection that asked for it.
    response.json(fault.data)
    await faults.set(fault.data)
  })
  return router
}
