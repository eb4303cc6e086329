import type { Configuration } from 'oidc-provider'
import { html, page } from '../pages/html.ts'

type LogoutSource = NonNullable<
  NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>['logoutSource']
>
type RenderError = NonNullable<Configuration['renderError']>

const leaving = html`<h1>Afmelden</h1>
<p>Je bent afgemeld bij het meldpunt. Meld je nu ook af bij het aanmelden van de demo.</p>
<p><button form="op.logoutForm" name="logout" value="yes" autofocus>Afmelden</button></p>`

/** The desk has let go already; the provider asks once more, with a form of its own. */
export const logoutPage = (form: string): string =>
  page('Afmelden', leaving).replace('</main>', () => `${form}</main>`)

export const showLogout: LogoutSource = async (ctx, form) => {
  ctx.body = logoutPage(form)
}

/** What the provider cannot go on with: most often a session from before the demo was started anew. */
export const showError: RenderError = async (ctx) => {
  ctx.type = 'html'
  ctx.body = page(
    'Aanmelden',
    html`<h1>Dit aanmelden is verlopen</h1>
<p>De demo is intussen opnieuw gestart of de link is oud. Er is niets verloren.</p><p><a class="button main" href="/demo">Begin opnieuw</a></p>`,
  )
}
