import { html, none, page } from '../pages/html.ts'
import { demoCallers } from './callers.ts'
import type { DemoCall } from './exchange.ts'
import type { DeskLine } from './lines.ts'

const time = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium', timeZone: 'Europe/Brussels' })

const optionsOf = (lines: readonly DeskLine[]) =>
  lines.map(({ line, name }) => html`<option value="${line}">${name}, toestel ${line}</option>`)

const words = { ringing: 'rinkelt', answered: 'in gesprek', over: 'voorbij' } as const

const buttons = ({ id, state }: DemoCall, lines: readonly DeskLine[]) => {
  if (state === 'over') return none
  const answer = html`<select name="line" aria-label="Wie neemt op">${optionsOf(lines)}</select> <button formaction="/demo/telefoon/opnemen">Neem op</button>`
  return html`<form method="post" class="buttons"><input type="hidden" name="id" value="${id}">${
    state === 'ringing' ? answer : none
  } <button formaction="/demo/telefoon/ophangen">${state === 'ringing' ? 'Geef het op' : 'Hang op'}</button> <button formaction="/demo/telefoon/herhaal">Vertel alles nog eens, door elkaar</button></form>`
}

const row = (call: DemoCall, lines: readonly DeskLine[]) =>
  html`<li><strong>${call.label}</strong><span class="soft">${time.format(call.at)}, ${words[call.state]}${
    call.line === '' ? '' : ` aan toestel ${call.line}`
  }</span>${buttons(call, lines)}</li>`

type Shown = { calls: readonly DemoCall[]; lines: readonly DeskLine[] }

/** The telephone exchange of the demo, on which anybody can call the desk. */
export const phonePage = ({ calls, lines }: Shown): string =>
  page(
    'Telefoon',
    html`<h1>Laat de balie rinkelen</h1>
<p>Dit is de telefooncentrale van de demo. Ze vertelt de balie van elk gesprek, zoals een echte centrale dat doet. Meld je in een ander venster aan als Els Verhaeghe en open <a href="/balie/oproep">het scherm voor een oproep</a>.</p>
<form method="post" action="/demo/telefoon/bel" class="form">
<p><label for="caller">Wie belt?</label><br><select id="caller" name="caller">${demoCallers.map(
      ({ code, label }) => html`<option value="${code}">${label}</option>`,
    )}</select></p>
<p><label for="number">Of een ander nummer</label><br><input id="number" name="number" autocomplete="off" maxlength="60"></p>
<p><label for="line">Waar rinkelt het?</label><br><select id="line" name="line"><option value="">Aan alle toestellen</option>${optionsOf(lines)}</select></p>
<p class="buttons"><button class="main">Bel 1777</button> <button formaction="/demo/telefoon/gemist">Bel en hang meteen weer op</button></p>
</form>
<h2>Gesprekken</h2>
${calls.length === 0 ? html`<p class="empty">Er belde nog niemand.</p>` : html`<ul class="rows">${calls.map((call) => row(call, lines))}</ul>`}`,
  )
