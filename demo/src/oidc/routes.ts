import express, { type Router } from 'express'
import type { Provider } from 'oidc-provider'
import { html } from '../pages/html.ts'
import { chooseRoutes } from './choose-routes.ts'
import { type Company, createCompany } from './company.ts'
import { whoPath } from './provider.ts'

const choices = (uid: string, company: Company) => html`<h1>Wie ben je vandaag?</h1>
<p>Dit is het aanmelden van de demo. Het werkt zoals dat van de stad, maar zonder wachtwoord: kies een collega.</p>
<form method="post" action="${whoPath}/${uid}"><ul class="rows">${company
  .staff()
  .map(
    ({ sub, name, does }) =>
      html`<li><strong>${name}</strong><span class="soft">${does}</span><button name="sub" value="${sub}">Aanmelden<span class="unseen"> als ${name}</span></button></li>`,
  )}</ul></form>`

const readChoice = (company: Company) => (body: { sub?: unknown } | undefined) => {
  const chosen = company.staff().find(({ sub }) => sub === body?.sub)
  return chosen ? { accountId: chosen.sub } : null
}

/** The stand-in of the city's sign-in, to be put where its issuer says. */
export const oidcRoutes = (provider: Provider, company: Company = createCompany()): Router => {
  const router = express.Router()
  const startAgain = '/balie/aanmelden'
  router.use(
    '/wie',
    chooseRoutes({
      ...{ provider, title: 'Aanmelden', startAgain, readChoice: readChoice(company) },
      choices: ({ uid }) => choices(uid, company),
    }),
  )
  router.post('/vertrek', express.urlencoded({ extended: false, limit: '4kb' }), (request, response) => {
    company.leaveOrReturn(String(request.body?.sub))
    response.redirect(303, '/demo#medewerkers')
  })
  router.use(provider.callback())
  return router
}
