import { readFileSync } from 'node:fs'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes any text safe inside HTML, also inside a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char)

class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type { Markup }

type Value = string | number | Markup | readonly Markup[]
const render = (value: Value): string => {
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map((part) => part.text).join('') : escapeHtml(String(value))
}

/** Template tag whose values are escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(render)))

export const none = html``

const style = ['demo.css', '../mailen/letter.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n')

/** A whole page of the demo, plain HTML and one style sheet, in Dutch as the people of the demo are. */
export const page = (title: string, body: Markup): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>${escapeHtml(title)} · Meldpunt 1777</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/demo/demo.css"></head><body>` +
  `<header><a class="mark" href="/demo">1777</a> <span>Demo van Kortrijk</span><nav aria-label="Demo"><a href="/demo">Begin</a> <a href="/demo/postbus">Postbus</a> <a href="/demo/mailen">Mailen</a> <a href="/demo/telefoon">Telefoon</a> <a href="/demo/sms">Sms</a> <a href="/demo/burgerprofiel">Mijn Burgerprofiel</a> ` +
  `<a href="/nl/">Site voor burgers</a> <a href="/balie/">Balie</a></nav></header><main>${body.text}</main></body></html>`

export const styleSheet = style
