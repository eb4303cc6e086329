import express, { type RequestHandler, type Router } from 'express'
import { type Citizen, citizens } from '../../citizens.ts'
import { type Markup, page } from '../../pages/html.ts'
import {
  type CityAddress,
  type Configuration,
  fetchConfiguration,
  type Posted,
  postReport,
} from './city-client.ts'
import type { Issuer } from './issuer.ts'
import { awayPage, choosePage, donePage, formPage } from './pages.ts'
import { readForm, textOf, toReport } from './read-form.ts'

type Melden = { city: CityAddress; tokenFor: Issuer['tokenFor'] }

type Shown = { status: number; markup: Markup }
const shown = (markup: Markup, status = 200): Shown => ({ status, markup })

const formOf = (citizen: Citizen, { categories, attachments }: Configuration, code: string) => {
  const category = categories.find((one) => one.code === code)
  return (posted: Posted | null, given: (name: string) => string) =>
    category ? formPage({ citizen, category, types: attachments.mediaTypes, posted, given }) : null
}

/** Pages on which a citizen makes a report in Mijn Burgerprofiel, which hands it to the city over its API. */
export const meldenRoutes = ({ city, tokenFor }: Melden): Router => {
  const router = express.Router({ mergeParams: true })
  const calling = async ({ language }: Citizen) => ({
    ...{ city, language, token: await tokenFor({ audience: city.audience }) },
  })

  /** Answers for a citizen who is there, also when the city is not. */
  const showing =
    (show: (citizen: Citizen, request: express.Request<{ sub: string; code: string }>) => Promise<Shown>) =>
    async (
      request: express.Request<{ sub: string; code: string }>,
      response: express.Response,
      next: express.NextFunction,
    ) => {
      const citizen = citizens.find(({ sub }) => sub === request.params.sub)
      if (!citizen) return next()
      const { status, markup } = await show(citizen, request).catch(() => shown(awayPage(citizen), 502))
      response.status(status).send(page('Melding doen', markup))
    }

  const chooseAgain = (citizen: Citizen, configuration: Configuration) =>
    shown(choosePage(citizen, configuration), 404)
  const file: RequestHandler = express.raw({ type: 'multipart/form-data', limit: '40mb' })

  router.get<{ sub: string; code: string }>(
    '/',
    showing(async (citizen) => shown(choosePage(citizen, await fetchConfiguration(await calling(citizen))))),
  )
  router.get(
    '/:code',
    showing(async (citizen, { params }) => {
      const configuration = await fetchConfiguration(await calling(citizen))
      const form = formOf(citizen, configuration, params.code)(null, () => '')
      return form ? shown(form) : chooseAgain(citizen, configuration)
    }),
  )
  router.post(
    '/:code',
    file,
    showing(async (citizen, { body, headers, params }) => {
      const form = await readForm(body, headers['content-type'] ?? '')
      const called = await calling(citizen)
      const posted = await postReport(called, textOf(form, 'key'), await toReport(form, citizen))
      if (posted.ok) return shown(donePage(citizen, posted))
      const configuration = await fetchConfiguration(called)
      const again = formOf(citizen, configuration, params.code)(posted, (name) => textOf(form, name))
      return again ? shown(again, 422) : chooseAgain(citizen, configuration)
    }),
  )
  return router
}
