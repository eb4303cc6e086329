import { decodeEntities } from './decode-entities.ts'
import { layOut, marks } from './lay-out.ts'

/** More HTML than that nobody wrote. */
export const longestHtml = 2_000_000

/** What is between these is for no reader. */
const hidden = ['script', 'style', 'head', 'title']
const paragraphs = /^(p|h[1-6]|ul|ol|table|blockquote|hr)$/
const blocks =
  /^(address|article|aside|body|center|dd|div|dl|dt|figure|footer|form|header|li|main|nav|pre|section|tr)$/

/** HTML without what is between such tags. Each mark is looked at once, however often a mail that means harm opens it. */
function without(html: string, name: string): string {
  const [before = '', ...opened] = html.split(new RegExp(`<${name}\\b`, 'i'))
  const closing = new RegExp(`</${name}\\s*>`, 'i')
  const rest = opened.map((inside) => {
    const end = inside.search(closing)
    return end === -1 ? `<${name}${inside}` : inside.slice(end)
  })
  return [before, ...rest].join('')
}

/** A comment that is never closed is the rest of the mail, as in a browser. */
function withoutComments(html: string): string {
  const [before = '', ...opened] = html.split('<!--')
  const rest = opened.map((inside) => {
    const end = inside.indexOf('-->')
    return end === -1 ? '' : inside.slice(end + 3)
  })
  return [before, ...rest].join('')
}

const attributeOf = (tag: string, name: string): string => {
  const [, , double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag.slice(0, 2000)) ?? []
  return decodeEntities(double ?? single ?? bare ?? '').trim()
}

/** Mail programs send some signs as pictures; of every other picture the words around it say enough. */
const signOf = (tag: string): string =>
  /^\p{Extended_Pictographic}[\p{Emoji}\u200d]*$/u.exec(attributeOf(tag, 'alt'))?.[0] ?? ''

function markOf(tag: string, name: string): string {
  if (name === 'br') return marks.line
  if (name === 'img') return signOf(tag)
  if (name === 'td' || name === 'th') return ' '
  const isEnd = tag.startsWith('</')
  if (name === 'blockquote')
    return isEnd ? `${marks.unquote}${marks.paragraph}` : `${marks.paragraph}${marks.quote}`
  if (name === 'li') return isEnd ? marks.block : `${marks.block}- `
  if (paragraphs.test(name)) return marks.paragraph
  return blocks.test(name) ? marks.block : ''
}

/** Where a link leads, where its words do not say it. */
function leadOf(href: string, words: string): string {
  if (!/^https?:\/\//i.test(href) || words.trim() === '') return ''
  const bare = href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  return words.includes(bare) ? '' : ` <${href.slice(0, 500)}>`
}

/**
 * The words of HTML with its lines, lists, quotes and links; nothing of it is ever shown as HTML. It takes time in
 * proportion to its length, whatever is in it.
 */
export function textOfHtml(html: string): string {
  const said: string[] = []
  let link: { href: string; from: number } | null = null
  let blanks = /\s+/g
  const tokens = hidden.reduce(without, withoutComments(html)).matchAll(/<(?=[a-z/!?])[^>]*>?|[^<]+|</gi)
  for (const [token] of tokens) {
    const name = /^<\/?([a-z][a-z\d]*)/i.exec(token)?.[1]?.toLowerCase()
    if (name === 'a') {
      if (link) said.push(leadOf(link.href, said.slice(link.from).join('')))
      link = token.startsWith('</') ? null : { href: attributeOf(token, 'href'), from: said.length }
    } else if (name !== undefined) said.push(markOf(token, name))
    else if (!/^<[/!?]/.test(token)) said.push(decodeEntities(token.replace(blanks, ' ')))
    // In there the lines are those of the writer.
    if (name === 'pre') blanks = token.startsWith('</') ? /\s+/g : /[^\S\n]+/g
  }
  return layOut(said.join(''))
}
