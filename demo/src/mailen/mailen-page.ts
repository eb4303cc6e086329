import type { ImapStandIn } from '../imap/start-imap.ts'
import { html, none, page } from '../pages/html.ts'
import type { DemoMail } from '../postbox/post-box.ts'
import { mailAddress, samples } from './sample-mails.ts'

export type Answerable = Pick<DemoMail, 'id' | 'subject' | 'to'>

const answerTo = (mails: readonly Answerable[]) =>
  html`<p><label for="antwoord">Antwoord op</label> <select id="antwoord" name="answers"><option value="">niets: een nieuwe mail</option>${mails.map(
    ({ id, subject, to }) => html`<option value="${id}">${subject} (aan ${to})</option>`,
  )}</select></p>`

const form = (mails: readonly Answerable[]) => html`<form class="letter" method="post" action="/demo/mailen">
<p><label for="van">Van</label> <input id="van" name="from" value="Jij &lt;jij@voorbeeld.be&gt;" required></p>
${mails.length === 0 ? none : answerTo(mails)}
<p><label for="onderwerp">Onderwerp</label> <input id="onderwerp" name="subject"></p>
<p><label for="tekst">Tekst</label> <textarea id="tekst" name="text" rows="6"></textarea></p>
<p><label class="choice"><input type="checkbox" name="photo" value="ja"> Met een foto</label></p>
<p><button class="main">Verstuur naar 1777</button></p>
</form>`

const sampleRow = ({ code, label, what }: { code: string; label: string; what: string }) =>
  html`<li><strong>${label}</strong><span class="soft">${what}</span><form method="post" action="/demo/mailen/${code}"><button>Verstuur<span class="unseen"> ${label}</span></button></form></li>`

const bounceRow = sampleRow({
  code: 'onbestelbaar',
  label: 'Onbestelbaar',
  what: 'de jongste mail in de postbus komt terug: het adres wordt gemerkt',
})

const folders = ({ store }: ImapStandIn) =>
  html`<ul class="rows">${[...store.folders.values()].map(
    ({ name, mails }) => html`<li><strong>${name}</strong><span class="soft">${mails.length}</span></li>`,
  )}</ul>`

const sentLine = html`<p role="status"><strong>Je mail is verstuurd.</strong> Binnen enkele seconden is hij binnen: kijk in het <a href="/balie/postvak">postvak van de balie</a>, en in de <a href="/demo/postbus">postbus</a> voor het antwoord.</p>`

type Shown = { imap: ImapStandIn; mails: readonly Answerable[]; sent: boolean }

/** `/demo/mailen`: a citizen writes to 1777, over a real mail connection. */
export const mailenPage = ({ imap, mails, sent }: Shown): string =>
  page(
    'Mailen',
    html`<h1>Mail naar 1777</h1>
${sent ? sentLine : none}
<p>Schrijf als burger naar <strong>${mailAddress}</strong>. De mail gaat over SMTP naar een mailbox, en het meldpunt haalt hem daar op over IMAP.</p>
${form(mails)}
<h2>Of verstuur iets ongewoons</h2><ul class="rows">${samples.map(sampleRow)}${bounceRow}</ul>
<h2>De mailbox</h2>${folders(imap)}`,
  )
