import type { NoticeWords, Quote } from '@meldpunt/domain'
import { escapeHtml } from '../../http/plain-page.ts'
import { frameWords } from './frame-words.ts'
import { darkStyle, font, light } from './mail-style.ts'
import { type Fact, type NoticeMail, takesReplies } from './notice-mail.ts'
import { renderTrack } from './render-track.ts'

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

const paragraph = (text: string): string =>
  `<p class="ink" style="margin:0 0 16px;color:${light.ink};font-size:18px;line-height:1.5">${lines(text)}</p>`

const quotation = ({ intro, text, language }: Quote): string =>
  `<p class="soft" style="margin:0 0 4px;color:${light.soft};font-size:16px">${escapeHtml(intro)}</p>
<blockquote lang="${language}" dir="auto" class="ink quote" style="margin:0 0 16px;padding:4px 0 4px 14px;border-left:3px solid ${light.accent};color:${light.ink};font-size:18px;line-height:1.5">${lines(text)}</blockquote>`

const button = (label: string, link: string): string =>
  `<p style="margin:24px 0"><a class="button" href="${escapeHtml(link)}" style="display:inline-block;background:${light.accent};color:${light.onAccent};padding:15px 29px;border-radius:6px;font-size:18px;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></p>`

function helpBlock(words: NoticeWords, { language, city }: NoticeMail): string {
  if (!takesReplies(words.action)) return ''
  const { help, reply } = frameWords[language]
  const phone = escapeHtml(city.phone)
  const call = `<a class="accent" href="tel:${phone}" style="color:${light.accent}">${phone}</a>`
  return `<h2 class="ink" style="margin:28px 0 8px;color:${light.ink};font-size:20px;line-height:1.3">${escapeHtml(help)}</h2>
<p class="ink" style="margin:0 0 16px;color:${light.ink};font-size:18px;line-height:1.5">${escapeHtml(reply).replace('{phone}', call)}</p>`
}

const fact = ({ label, value, detail }: Fact): string =>
  `<tr><td class="line" style="padding:12px 0;border-bottom:1px solid ${light.line}"><span class="soft" style="color:${light.soft};font-size:16px">${escapeHtml(label)}</span><br><span class="ink" style="color:${light.ink};font-size:18px;font-weight:600">${escapeHtml(value)}</span>${detail === null ? '' : `<br><span class="soft" style="color:${light.soft};font-size:16px">${escapeHtml(detail)}</span>`}</td></tr>`

const factsBlock = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `<table width="100%" cellpadding="0" cellspacing="0" class="strong" style="border-top:1.5px solid ${light.ink}">${facts.map(fact).join('\n')}</table>`

const header = ({ city, reference = '' }: NoticeMail): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="line" style="margin:0 0 24px;border-bottom:1px solid ${light.line}"><tr><td class="ink" style="padding:0 0 16px;color:${light.ink};font-size:16px;font-weight:700">${escapeHtml(city.name)} <span aria-hidden="true">·</span> <span class="mark" style="background:${light.signal};color:#ffffff;padding:3px 8px;border-radius:4px;letter-spacing:.04em">${escapeHtml(city.phone)}</span></td><td class="soft" align="right" style="padding:0 0 16px;color:${light.soft};font-size:16px">${escapeHtml(reference)}</td></tr></table>`

function footer(words: NoticeWords, { language, city }: NoticeMail): string {
  const from = [city.name, city.address].filter(Boolean).join(', ')
  const text = [words.because, frameWords[language].own, `${from}.`].join(' ')
  return `<p class="soft line" style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid ${light.line};color:${light.soft};font-size:16px;line-height:1.5">${escapeHtml(text)}</p>`
}

const bodyOf = (words: NoticeWords, mail: NoticeMail): string =>
  [
    header(mail),
    paragraph(words.greeting),
    `<h1 class="ink title" style="margin:0 0 16px;color:${light.ink};font-size:34px;line-height:1.15">${lines(words.heading)}</h1>`,
    ...words.paragraphs.map(paragraph),
    ...words.quotes.map(quotation),
    words.nextStep.length > 0 ? paragraph(words.nextStep.join(' ')) : '',
    renderTrack(mail.steps ?? []),
    button(words.actionLabel, mail.link),
    factsBlock(mail.facts ?? []),
    helpBlock(words, mail),
    footer(words, mail),
  ].join('\n')

/** The mail in the look of the site: one column, one link to the report, light and dark, no picture from elsewhere. */
export function renderHtml(words: NoticeWords, mail: NoticeMail): string {
  return `<!doctype html>
<html lang="${mail.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(words.subject)}</title><style>${darkStyle}</style></head>
<body class="page" style="margin:0;padding:0;background:${light.sunken}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(words.preheader)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" style="background:${light.sunken}"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="sheet" style="max-width:600px;background:${light.surface}"><tr><td class="pad" style="padding:32px 40px 40px;font-family:${font};overflow-wrap:anywhere;word-break:break-word">
${bodyOf(words, mail)}
</td></tr></table></td></tr></table></body></html>`
}
