/** What people type at the desk, by kind; each kind must be quick by itself. */
export type Kind = { name: string; texts: readonly string[] }

/** Of reports and people that are there, so that something is found. */
export type Known = {
  references: readonly string[]
  phones: readonly string[]
  mails: readonly string[]
  names: readonly string[]
}

const halved = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, Math.max(3, Math.ceil(word.length / 2))))
    .join(' ')

export const kindsOf = ({ references, phones, mails, names }: Known): readonly Kind[] => [
  {
    name: 'three letters',
    texts: ['slu', 'zak', 'str', 'kor', 'van', 'ver', 'put', 'bui', 'mar', 'afv', 'fie', 'sin'],
  },
  {
    name: 'a word',
    texts: ['sluikstort', 'zwerfvuil', 'straatlamp', 'fietspad', 'wespennest', 'paspoort', 'containerpark'],
  },
  {
    name: 'words',
    texts: ['losse tegel', 'zakken naast glasbol', 'matras op de stoep', 'riool stank kelder'],
  },
  { name: 'a name', texts: names },
  { name: 'half a name', texts: names.map(halved) },
  { name: 'a reference', texts: references },
  { name: 'half a reference', texts: references.map((text) => text.slice(0, 6)) },
  { name: 'a telephone number', texts: phones.map((phone) => phone.replace('+32', '0')) },
  { name: 'half a number', texts: phones.map((phone) => phone.slice(0, 8).replace('+32', '0')) },
  { name: 'a mail address', texts: mails },
  {
    name: 'a street',
    texts: ['zandbergstraat', 'doorniksewijk', 'sint-denijsestraat', 'grote markt', 'heuleplaats'],
  },
  {
    name: 'street and number',
    texts: ['zandbergstraat 44', 'doorniksewijk 120', 'meensesteenweg 8', 'markt 5'],
  },
  {
    name: 'a typing error',
    texts: [
      'zandbregstraat',
      'sluikstrot',
      'doornikswijk',
      'vandame',
      'verhaege',
      'oudenaardsestenweg',
      'zwervuil',
    ],
  },
  {
    name: 'wildcards of SQL',
    texts: ['%%%', '___', "' or 1=1 --", '\\%_', "'); drop table report; --", '*:* & | !', '%straat%'],
  },
  {
    name: '2 000 characters',
    texts: ['vuile straat ', 'xq ', 'zandbergstraat 44 ', 'de het een '].map((text) =>
      text.repeat(200).slice(0, 2000),
    ),
  },
  {
    name: 'very common words',
    texts: ['straat', 'kortrijk', '8500', 'kapot vuil', 'voorbeeld', '12', 'straat kortrijk 8500'],
  },
  {
    name: 'common beside rare',
    texts: [
      'kortrijk taxus',
      'straat meidoorn zandbergstraat',
      'kapot 8511 papeye',
      'straat 8500 wespen asbest',
    ],
  },
  {
    name: 'what is not there',
    texts: ['xqzwv', 'brontosaurus', 'kortrijk xqzwv', '999-999-99', 'qqqq wwww zzzz'],
  },
]
