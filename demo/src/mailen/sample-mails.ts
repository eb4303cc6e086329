/** Where the demo's city takes in mail. */
export const mailAddress = '1777@kortrijk.example'

type Letter = {
  from: string
  subject: string
  headers?: Readonly<Record<string, string>>
  /** As a mail program writes it: lines as they are. */
  body: string
}

const domain = 'voorbeeld.be'
let latest = 0

/** The bytes of a letter to the city, each with an id of its own. */
const letterBytes = ({ from, subject, headers, body }: Letter): Buffer => {
  latest += 1
  const all = {
    From: from,
    To: mailAddress,
    Subject: subject,
    Date: new Date().toUTCString(),
    'Message-ID': `<demo-${Date.now()}-${latest}@${domain}>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([...head, '', body].join('\r\n'))
}

const person = 'Jonas Declercq <jonas.declercq@voorbeeld.be>'
const boundary = 'deel-van-de-mail'
const parts = (kind: string) => ({ 'Content-Type': `multipart/${kind}; boundary=${boundary}` })
const part = (type: string, body: string, more = ''): string =>
  `--${boundary}\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`
const end = `--${boundary}--`

type Answered = { messageId: string; to: string }

/** What a mail server says when a mail of the city does not arrive. */
export const bounceBytes = ({ messageId, to }: Answered): Buffer =>
  letterBytes({
    from: 'Mail Delivery System <mailer-daemon@voorbeeld.be>',
    subject: 'Undelivered Mail Returned to Sender',
    headers: { ...parts('report; report-type=delivery-status'), 'Auto-Submitted': 'auto-replied' },
    body: [
      part('text/plain', 'Your message could not be delivered.'),
      part(
        'message/delivery-status',
        `Reporting-MTA: dns; mail.voorbeeld.be\r\n\r\nFinal-Recipient: rfc822; ${to}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 Deze mailbox bestaat niet`,
      ),
      part('text/rfc822-headers', `Message-ID: ${messageId}\r\nTo: ${to}`),
      end,
    ].join(''),
  })

export type Sample = { code: string; label: string; what: string; bytes: () => Buffer }

/** Mails that are no ordinary letter, and what becomes of each. */
export const samples: readonly Sample[] = [
  {
    ...{ code: 'afwezig', label: 'Automatisch antwoord', what: 'wordt herkend en maakt niets' },
    bytes: () =>
      letterBytes({
        ...{ from: person, subject: 'Automatisch antwoord: We kijken je melding na' },
        ...{ headers: { 'Auto-Submitted': 'auto-replied' }, body: 'Ik ben met vakantie tot 7 december.' },
      }),
  },
  {
    ...{ code: 'html', label: 'Alleen HTML', what: 'wordt een melding met gewone tekst' },
    bytes: () =>
      letterBytes({
        ...{ from: person, subject: 'Lantaarn stuk' },
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        body: '<p>De <b>lantaarn</b> voor nummer 12 in de <i>Doorniksewijk</i> brandt niet.</p><script>alert(1)</script>',
      }),
  },
  {
    ...{ code: 'tekens', label: 'Verkeerde tekenset', what: 'zegt UTF-8, is het niet, en leest toch goed' },
    bytes: () => {
      const raw = letterBytes({
        from: person,
        subject: 'Zoetestraat',
        body: 'Put vóór het café: één meter breed.',
      })
      return Buffer.from(raw.toString('utf8'), 'latin1')
    },
  },
  {
    ...{ code: 'agenda', label: 'Uitnodiging voor de agenda', what: 'is voor een mens' },
    bytes: () =>
      letterBytes({
        ...{ from: person, subject: 'Overleg fietspad', headers: parts('alternative') },
        body: `${part('text/plain', 'Kan je erbij zijn?')}${part('text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR')}${end}`,
      }),
  },
  {
    ...{
      code: 'winmail',
      label: 'Met winmail.dat',
      what: 'wordt een melding; het bestand zit in de mail zelf',
    },
    bytes: () =>
      letterBytes({
        ...{ from: person, subject: 'Foto van de put', headers: parts('mixed') },
        body: `${part('text/plain', 'Zie de foto in bijlage. De put ligt in de Sint-Jansstraat.')}${part('application/ms-tnef; name=winmail.dat', 'eJ8+Ig==', 'Content-Disposition: attachment; filename=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n')}${end}`,
      }),
  },
  {
    ...{ code: 'nieuwsbrief', label: 'Nieuwsbrief', what: 'is voor een mens, en krijgt geen antwoord' },
    bytes: () =>
      letterBytes({
        ...{ from: 'Groen en Zo <nieuws@groenenzo.example>', subject: 'Acties in onze winkel' },
        headers: { 'List-Unsubscribe': '<mailto:uit@groenenzo.example>', Precedence: 'bulk' },
        body: 'Deze week: bloembakken aan halve prijs.',
      }),
  },
  {
    ...{ code: 'lus', label: 'Eigen mail die terugkomt', what: 'wordt herkend en maakt niets' },
    bytes: () =>
      letterBytes({
        ...{ from: mailAddress, subject: 'We kijken je melding na', body: 'Je melding is binnen.' },
        headers: { 'Auto-Submitted': 'auto-generated', 'List-Id': '<meldingen.localhost>' },
      }),
  },
  {
    ...{ code: 'lang', label: 'Tien miljoen tekens', what: 'wordt een melding die zegt dat er meer is' },
    bytes: () =>
      letterBytes({
        from: person,
        subject: 'Mijn hele verhaal',
        body: 'En toen lag er weer een tegel los.\r\n'.repeat(280_000),
      }),
  },
  {
    ...{ code: 'leeg', label: 'Lege mail', what: 'is voor een mens' },
    bytes: () => letterBytes({ from: person, subject: '', body: '' }),
  },
  {
    ...{ code: 'versleuteld', label: 'Versleutelde mail', what: 'is voor een mens' },
    bytes: () =>
      letterBytes({
        ...{ from: person, subject: 'Versleuteld bericht', body: 'MIAGCSqGSIb3DQEHA6CA' },
        headers: { 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data' },
      }),
  },
]

/** What lies in the mailbox when a city begins. */
export const firstMails = (): readonly Buffer[] => [
  letterBytes({
    ...{ from: 'Marleen Dewitte <marleen.dewitte@voorbeeld.be>', subject: 'Verkeerslicht op de ring' },
    body: 'Goedemorgen,\r\n\r\nHet verkeerslicht aan de afrit naar Heule springt veel te snel op rood voor fietsers. Kan daar iemand naar kijken?\r\n\r\nMet vriendelijke groeten\r\nMarleen',
  }),
  letterBytes({
    ...{ from: 'Karim Benali <karim.benali@voorbeeld.be>', subject: 'poubelles pas ramassées' },
    body: 'Bonjour, les sacs bleus dans la rue de notre école à Marke ne sont pas ramassés depuis deux semaines. Merci pour votre aide.',
  }),
  letterBytes({
    ...{ from: 'Lien Vanneste <lien.vanneste@voorbeeld.be>', subject: 'Losliggende tegel' },
    body: 'Voor de bakker in de Budastraat ligt een tegel los. Mijn moeder is er gisteren bijna over gevallen.',
  }),
  ...samples
    .filter(({ code }) => ['nieuwsbrief', 'agenda', 'afwezig'].includes(code))
    .map(({ bytes }) => bytes()),
]
