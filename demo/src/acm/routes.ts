import express, { type Router } from 'express'
import type { Provider } from 'oidc-provider'
import { citizens, nameOf } from '../citizens.ts'
import { chooseRoutes } from '../oidc/choose-routes.ts'
import { html } from '../pages/html.ts'
import { acrOf, means, offeredMeans } from './means.ts'
import { choosePath } from './provider.ts'

type Interaction = { uid: string; params: Record<string, unknown> }

const choices = ({ uid, params }: Interaction) => html`<h1>Aanmelden bij de Vlaamse overheid</h1>
<p>Dit is het aanmelden van de demo. Het werkt zoals ACM/IDM, maar zonder kaart, app of wachtwoord: kies een middel en wie je bent.</p>
<form method="post" action="${choosePath}/${uid}">
<fieldset class="means"><legend>Waarmee meld je je aan?</legend>${offeredMeans(params.acr_values).map(
  ({ code, label }, at) =>
    html`<label><input type="radio" name="means" value="${code}"${at === 0 ? html` checked` : html``}> ${label}</label>`,
)}</fieldset>
<h2>Wie ben je?</h2><ul class="rows">${citizens.map(
  (citizen) =>
    html`<li><strong>${nameOf(citizen)}</strong><span class="soft">${citizen.does}</span><button name="sub" value="${citizen.sub}">Aanmelden<span class="unseen"> als ${nameOf(citizen)}</span></button></li>`,
)}</ul></form>`

const readChoice = (body: { sub?: unknown; means?: unknown } | undefined) => {
  const chosen = citizens.find(({ sub }) => sub === body?.sub)
  const used = means.find(({ code }) => code === body?.means)
  return chosen && used ? { accountId: chosen.sub, acr: acrOf(used.code) } : null
}

/** The stand-in of ACM/IDM: the page to choose a person, and the provider itself under `/op`. */
export const acmRoutes = (provider: Provider): Router => {
  const router = express.Router()
  const [title, startAgain] = ['Aanmelden bij de Vlaamse overheid', '/aanmelden']
  router.use('/kies', chooseRoutes({ provider, title, startAgain, choices, readChoice }))
  router.use('/op', provider.callback())
  return router
}
