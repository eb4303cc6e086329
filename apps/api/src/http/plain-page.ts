/** Text as it is, never as markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const style = `:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#14202a;--soft:#48555f;--accent:#0a6a6e;--on:#fff;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--paper:#0f161b;--ink:#edf1f3;--soft:#aebac3;--accent:#62cbc6;--on:#06292b;--focus:#8ab4ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:12vh 20px}h1{font-size:2rem;line-height:1.15;margin:0 0 1rem}
a{color:var(--accent)}a.button{display:inline-block;background:var(--accent);color:var(--on);padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}.soft{color:var(--soft)}`

type PlainPage = {
  language: string
  title: string
  /** Paragraphs of plain text, possibly each in another language. */
  paragraphs: readonly { text: string; language?: string }[]
  link: { href: string; text: string } | null
  nonce: string
}

/** A page for when something went wrong outside both web apps: readable without script, style by nonce. */
export function plainPage({ language, title, paragraphs, link, nonce }: PlainPage): string {
  const text = paragraphs
    .map((part) => `<p${part.language ? ` lang="${part.language}"` : ''}>${escapeHtml(part.text)}</p>`)
    .join('\n')
  const button = link
    ? `<p><a class="button" href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} · 1777</title><style nonce="${escapeHtml(nonce)}">${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${text}
${button}</main></body></html>`
}
