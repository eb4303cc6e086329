import type { Language } from '@meldpunt/domain'
import type { Assets } from './assets.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** JSON that cannot end the script element it stands in. */
const toSafeJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

export type DocumentParts = {
  language: Language
  title: string
  body: string
  data: unknown
  assets: Assets
  nonce: string
}

/** The document around a page. The data is no script: nothing in it is ever executed. */
export function toDocument({ language, title, body, data, assets, nonce }: DocumentParts): string {
  const guarded = nonce === '' ? '' : ` nonce="${escapeHtml(nonce)}"`
  const styles = assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`)
  const preload = assets.preload.map((href) => `<link rel="modulepreload" href="${href}">`)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${[...styles, ...preload].join('\n')}
<script type="module" src="${assets.script}"${guarded}></script>
</head>
<body>
<div id="root">${body}</div>
<script type="application/json" id="page-data">${toSafeJson(data)}</script>
</body>
</html>
`
}
