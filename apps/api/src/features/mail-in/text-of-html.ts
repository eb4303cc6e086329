const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', euro: '€', eacute: 'é', egrave: 'è', euml: 'ë' },
}

const decoded = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

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

/** The words of HTML that is too long to be laid out with care; nothing of it is ever shown as HTML. */
export const textOfHtml = (html: string): string =>
  ['script', 'style', 'head']
    .reduce(without, html)
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^>]*>?/g, '')
    .replace(/&(#?\w{1,10});/g, decoded)
