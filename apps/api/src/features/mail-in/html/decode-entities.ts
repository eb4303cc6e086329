/** The names of the characters from 160 to 255, as HTML has them since its third version. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCodePoint(160 + at)] as const),
  ['nbsp', ' '],
  ...(['amp &', 'lt <', 'gt >', 'quot "', "apos '", 'euro €', 'hellip …', 'bull •', 'trade ™'] as const).map(
    pairOf,
  ),
  ...(['ndash –', 'mdash —', 'lsquo ‘', 'rsquo ’', 'ldquo “', 'rdquo ”', 'bdquo „', 'oelig œ'] as const).map(
    pairOf,
  ),
])

function pairOf(written: string): readonly [string, string] {
  const [name = '', sign = ''] = written.split(' ')
  return [name, sign]
}

const decoded = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** The characters that HTML writes as names and numbers; a name that nobody knows stays as it is. */
export const decodeEntities = (html: string): string => html.replace(/&(#?\w{1,10});/g, decoded)
