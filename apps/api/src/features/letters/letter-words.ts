import type { Language, NoticeWords } from '@meldpunt/domain'

type CodeWords = (code: string, reference: string) => NoticeWords
type ConfirmWords = () => NoticeWords

const bare = { quotes: [], attachments: [], nextStep: [], action: 'department', greeting: '' } as const

/** The mail with the six digits for who wants to follow by reference. */
export const codeWords: Record<Language, CodeWords> = {
  nl: (code, reference) => ({
    ...bare,
    subject: `${code} is je code voor melding ${reference}`,
    preheader: 'De code werkt een kwartier.',
    greeting: 'Dag,',
    heading: `Je code is ${code}`,
    paragraphs: [
      `Vul deze code in op de pagina waar je het nummer ${reference} opgaf. Ze werkt een kwartier.`,
      'Vroeg je zelf geen code? Dan hoef je niets te doen: zonder de code ziet niemand de melding.',
    ],
    actionLabel: 'Vul de code in',
    because: 'Je krijgt deze mail omdat iemand met het nummer van je melding een code vroeg.',
    short: `${code} is je code voor melding ${reference}.`,
  }),
  en: (code, reference) => ({
    ...bare,
    subject: `${code} is your code for report ${reference}`,
    preheader: 'The code works for fifteen minutes.',
    greeting: 'Hello,',
    heading: `Your code is ${code}`,
    paragraphs: [
      `Fill in this code on the page where you gave the number ${reference}. It works for fifteen minutes.`,
      'Did you not ask for a code? Then there is nothing to do: without the code nobody sees the report.',
    ],
    actionLabel: 'Fill in the code',
    because: 'You get this mail because somebody with the number of your report asked for a code.',
    short: `${code} is your code for report ${reference}.`,
  }),
  fr: (code, reference) => ({
    ...bare,
    subject: `${code} est votre code pour le signalement ${reference}`,
    preheader: 'Le code est valable quinze minutes.',
    greeting: 'Bonjour,',
    heading: `Votre code est ${code}`,
    paragraphs: [
      `Entrez ce code sur la page où vous avez indiqué le numéro ${reference}. Il est valable quinze minutes.`,
      'Vous n’avez pas demandé de code ? Vous ne devez rien faire : sans le code, personne ne voit le signalement.',
    ],
    actionLabel: 'Entrer le code',
    because:
      'Vous recevez cet e-mail parce que quelqu’un a demandé un code avec le numéro de votre signalement.',
    short: `${code} est votre code pour le signalement ${reference}.`,
  }),
  de: (code, reference) => ({
    ...bare,
    subject: `${code} ist Ihr Code für die Meldung ${reference}`,
    preheader: 'Der Code gilt eine Viertelstunde.',
    greeting: 'Guten Tag,',
    heading: `Ihr Code ist ${code}`,
    paragraphs: [
      `Geben Sie diesen Code auf der Seite ein, auf der Sie die Nummer ${reference} angegeben haben. Er gilt eine Viertelstunde.`,
      'Haben Sie keinen Code angefordert? Dann müssen Sie nichts tun: Ohne den Code sieht niemand die Meldung.',
    ],
    actionLabel: 'Code eingeben',
    because:
      'Sie erhalten diese E-Mail, weil jemand mit der Nummer Ihrer Meldung einen Code angefordert hat.',
    short: `${code} ist Ihr Code für die Meldung ${reference}.`,
  }),
}

/** The mail that asks whether an address is really the person's. */
export const confirmWords: Record<Language, ConfirmWords> = {
  nl: () => ({
    ...bare,
    subject: 'Bevestig je mailadres',
    preheader: 'Eén klik en je krijgt voortaan mail op dit adres.',
    greeting: 'Dag,',
    heading: 'Is dit je mailadres?',
    paragraphs: [
      'Je gaf dit adres op bij je meldingen van de stad. Open de pagina en druk op de knop, dan sturen we voortaan naar dit adres.',
      'Gaf je dit adres niet op? Dan hoef je niets te doen.',
    ],
    actionLabel: 'Bevestig dit adres',
    because: 'Je krijgt deze mail omdat iemand die aangemeld was dit adres opgaf.',
    short: 'Bevestig je mailadres voor je meldingen.',
  }),
  en: () => ({
    ...bare,
    subject: 'Confirm your mail address',
    preheader: 'One click and you get your mails at this address.',
    greeting: 'Hello,',
    heading: 'Is this your mail address?',
    paragraphs: [
      'You gave this address for your reports to the city. Open the page and press the button, and from then on we write to this address.',
      'Did you not give this address? Then there is nothing to do.',
    ],
    actionLabel: 'Confirm this address',
    because: 'You get this mail because somebody who was signed in gave this address.',
    short: 'Confirm your mail address for your reports.',
  }),
  fr: () => ({
    ...bare,
    subject: 'Confirmez votre adresse e-mail',
    preheader: 'Un clic, et vous recevrez vos e-mails à cette adresse.',
    greeting: 'Bonjour,',
    heading: 'Est-ce votre adresse e-mail ?',
    paragraphs: [
      'Vous avez indiqué cette adresse pour vos signalements à la ville. Ouvrez la page et appuyez sur le bouton : nous écrirons désormais à cette adresse.',
      'Vous n’avez pas indiqué cette adresse ? Vous ne devez rien faire.',
    ],
    actionLabel: 'Confirmer cette adresse',
    because: 'Vous recevez cet e-mail parce qu’une personne connectée a indiqué cette adresse.',
    short: 'Confirmez votre adresse e-mail pour vos signalements.',
  }),
  de: () => ({
    ...bare,
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    preheader: 'Ein Klick, und Sie erhalten Ihre E-Mails an diese Adresse.',
    greeting: 'Guten Tag,',
    heading: 'Ist das Ihre E-Mail-Adresse?',
    paragraphs: [
      'Sie haben diese Adresse für Ihre Meldungen an die Stadt angegeben. Öffnen Sie die Seite und drücken Sie auf den Knopf, dann schreiben wir künftig an diese Adresse.',
      'Haben Sie diese Adresse nicht angegeben? Dann müssen Sie nichts tun.',
    ],
    actionLabel: 'Diese Adresse bestätigen',
    because: 'Sie erhalten diese E-Mail, weil eine angemeldete Person diese Adresse angegeben hat.',
    short: 'Bestätigen Sie Ihre E-Mail-Adresse für Ihre Meldungen.',
  }),
}
