import express, { type Request, type Router } from 'express'
import type { InteractionResults, Provider } from 'oidc-provider'
import { html, type Markup, page } from '../pages/html.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

export type Choosing = {
  provider: Provider
  title: string
  /** Where somebody whose sign-in ended begins again. */
  startAgain: string
  choices: (interaction: Interaction) => Markup
  /** Who was chosen; null for what the page does not offer. */
  readChoice: (body: Request['body']) => NonNullable<InteractionResults['login']> | null
}

const expired = (startAgain: string) => html`<h1>Dit aanmelden is verlopen</h1>
<p>Je wachtte te lang of je opende een oude bladwijzer. Er is niets verloren.</p><p><a class="button main" href="${startAgain}">Begin opnieuw</a></p>`

/** The pages on which a person of the demo chooses who to be; everything else of OpenID Connect is the provider's own. */
export const chooseRoutes = ({ provider, title, startAgain, choices, readChoice }: Choosing): Router => {
  const router = express.Router()
  const tooLate = page(title, expired(startAgain))
  router.get('/:uid', async (request, response) => {
    const found = await provider.interactionDetails(request, response).catch(() => null)
    response.status(found ? 200 : 400).send(found ? page(title, choices(found)) : tooLate)
  })
  router.post('/:uid', express.urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    const login = readChoice(request.body)
    if (!login) return void response.status(400).send(tooLate)
    await provider
      .interactionFinished(request, response, { login })
      .catch(() => response.status(400).send(tooLate))
  })
  return router
}
