import express, { type Router } from 'express'
import { citizens, nameOf } from '../../citizens.ts'
import { html, page } from '../../pages/html.ts'
import { controlRoutes } from '../control-routes.ts'
import { faultInput } from '../faults.ts'
import type { CityAddress } from '../melden/city-client.ts'
import { meldenRoutes } from '../melden/melden-routes.ts'
import type { Burgerprofiel } from '../start-burgerprofiel.ts'
import { citizenPage } from './citizen-page.ts'
import { overviewPage } from './overview-page.ts'

const notFound = html`<h1>Deze burger is er niet</h1><p><a href="/demo/burgerprofiel">Terug naar Mijn Burgerprofiel</a></p>`

/** An empty field of a form is a field that was not filled in. */
const toFault = ({ kind, times }: { kind?: unknown; times?: unknown }) =>
  faultInput.safeParse({ kind, times: times === '' ? null : times })

/** The pages of the simulator, on the demo's own port: they answer also while the service itself is off. */
export const burgerprofielPages = (there: Burgerprofiel, city: CityAddress): Router => {
  const router = express.Router()
  router.get('/', (_request, response) => void response.send(page('Mijn Burgerprofiel', overviewPage(there))))
  router.use(controlRoutes(there))
  router.post(
    '/storing',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const fault = toFault(request.body ?? {})
      if (fault.success) await there.faults.set(fault.data)
      response.redirect(303, '/demo/burgerprofiel')
    },
  )
  router.use('/:sub/melden', meldenRoutes({ city, tokenFor: there.tokenFor }))
  router.get('/:sub', (request, response) => {
    const citizen = citizens.find(({ sub }) => sub === request.params.sub)
    if (!citizen) return void response.status(404).send(page('Niet gevonden', notFound))
    response.send(page(`Mijn Burgerprofiel van ${nameOf(citizen)}`, citizenPage(there.state(), citizen)))
  })
  return router
}
