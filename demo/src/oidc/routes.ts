import express, { type Router } from 'express'
import type { Provider } from 'oidc-provider'
import { html, page } from '../pages/html.ts'
import { demoPeople } from '../people.ts'
import { oidcPath } from './provider.ts'

const choices = (uid: string) => html`<h1>Wie ben je vandaag?</h1>
<p>Dit is het aanmelden van de demo. Het werkt zoals dat van de stad, maar zonder wachtwoord: kies een collega.</p>
<form method="post" action="${oidcPath}/wie/${uid}"><ul class="rows">${demoPeople.map(
  ({ sub, name, does }) =>
    html`<li><strong>${name}</strong><span class="soft">${does}</span><button name="sub" value="${sub}">Aanmelden<span hidden> als ${name}</span></button></li>`,
)}</ul></form>`

const expired = html`<h1>Dit aanmelden is verlopen</h1>
<p>Je wachtte te lang of je opende een oude bladwijzer. Er is niets verloren.</p><p><a class="button main" href="/balie/aanmelden">Begin opnieuw</a></p>`

/** The pages on which a person of the demo chooses who to be; everything else of OpenID Connect is the provider's own. */
export const oidcRoutes = (provider: Provider): Router => {
  const router = express.Router()
  router.get('/wie/:uid', async (request, response) => {
    const found = await provider.interactionDetails(request, response).catch(() => null)
    response.status(found ? 200 : 400).send(page('Aanmelden', found ? choices(request.params.uid) : expired))
  })
  router.post(
    '/wie/:uid',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const chosen = demoPeople.find(({ sub }) => sub === request.body?.sub)
      if (!chosen) return void response.status(400).send(page('Aanmelden', expired))
      await provider
        .interactionFinished(request, response, { login: { accountId: chosen.sub } })
        .catch(() => response.status(400).send(page('Aanmelden', expired)))
    },
  )
  router.use(provider.callback())
  return router
}
