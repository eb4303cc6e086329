import { randomUUID } from 'node:crypto'
import { type Citizen, nameOf } from '../../citizens.ts'
import { html, type Markup, none } from '../../pages/html.ts'
import type { Category, Configuration, Posted, Question } from './city-client.ts'

const back = ({ sub }: Citizen) =>
  html`<p><a href="/demo/burgerprofiel/${sub}">Terug naar Mijn Burgerprofiel</a></p>`

/** Asks what it is about, with the categories that the city itself told. */
export const choosePage = (citizen: Citizen, { categories }: Configuration): Markup => html`${back(citizen)}
<h1>Melding doen</h1><p>Deze lijst komt van de stad zelf: Mijn Burgerprofiel vroeg ze zojuist op.</p>
<ul class="columns">${categories.map(
  ({ code, name }) => html`<li><a href="/demo/burgerprofiel/${citizen.sub}/melden/${code}">${name}</a></li>`,
)}</ul>`

const options = ({ oneOf, enum: values }: Question) =>
  oneOf ?? values?.map((value) => ({ const: value, title: value === 'yes' ? 'Ja' : 'Nee' })) ?? null

const answerField = ([code, question]: [string, Question], required: boolean): Markup => {
  const name = `answer.${code}`
  const needed = required ? html` required` : none
  const choices = options(question)
  return choices
    ? html`<label>${question.title}<select name="${name}"${needed}><option value=""></option>${choices.map(
        ({ const: value, title }) => html`<option value="${value}">${title}</option>`,
      )}</select></label>`
    : html`<label>${question.title}<input name="${name}"${needed}></label>`
}

const problems = (posted: Posted | null): Markup =>
  posted === null || posted.ok
    ? none
    : html`<div class="action" role="alert"><p>De stad nam dit niet aan: ${posted.problem.title}</p><ul>${posted.problem.errors.map(
        ({ pointer, detail }) => html`<li>${pointer}: ${detail}</li>`,
      )}</ul></div>`

type Form = {
  citizen: Citizen
  category: Category
  types: readonly string[]
  posted: Posted | null
  /** What was filled in before it was refused. */
  given: (name: string) => string
}

/** The form of a category: its questions come from the city's schema. */
export const formPage = ({ citizen, category, types, posted, given }: Form): Markup => {
  const { properties, required } = category.schema.properties.answers
  return html`${back(citizen)}<h1>Melding doen: ${category.name}</h1>${problems(posted)}
${category.danger === null ? none : html`<p class="action">${category.danger}</p>`}
<form class="fields" method="post" enctype="multipart/form-data" action="/demo/burgerprofiel/${citizen.sub}/melden/${category.code}">
<input type="hidden" name="key" value="${randomUUID()}"><input type="hidden" name="category" value="${category.code}">
<label>Wat wil je melden?<textarea name="description" rows="4" required>${given('description')}</textarea></label>
<label>Waar? (straat en nummer)<input name="place" value="${given('place')}"></label>
${Object.entries(properties).map((one) => answerField(one, required.includes(one[0])))}
<label>Foto<input type="file" name="photo" accept="${types.join(',')}"></label>
<p class="soft">Mijn Burgerprofiel geeft mee wie je bent: ${nameOf(citizen)}.</p><p><button class="main">Verstuur naar de stad</button></p></form>`
}

export const donePage = (
  citizen: Citizen,
  { report }: Extract<Posted, { ok: true }>,
): Markup => html`${back(citizen)}
<h1>Je melding is bij de stad</h1><p>De stad gaf ze het nummer <strong>${report.reference}</strong>. Status: <strong>${report.statusLabel}</strong>.</p>
<p>Even later staat ze bij je dossiers. <a href="${report.url}">Volg ze bij de stad</a>, daar meld je je aan als ${nameOf(citizen)}.</p>`

export const awayPage = (citizen: Citizen): Markup => html`${back(citizen)}
<h1>De stad antwoordt niet</h1><p>Je melding is niet verstuurd. Probeer het zo dadelijk opnieuw.</p>`
