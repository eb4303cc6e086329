import type { Language } from '@meldpunt/domain'

type Words = { report: string; holder: string; help: string; reply: string; own: string }

/** What every mail says around its news. */
export const frameWords: Record<Language, Words> = {
  nl: {
    report: 'Je melding',
    holder: 'Wie heeft het?',
    help: 'Klopt er iets niet?',
    reply: 'Antwoord gewoon op deze mail, of bel {phone} op werkdagen van 9 tot 17 uur.',
    own: 'De link in deze mail is van jou alleen.',
  },
  en: {
    report: 'Your report',
    holder: 'Who has it?',
    help: 'Is something wrong?',
    reply: 'Just answer this mail, or call {phone} on working days from 9 to 17.',
    own: 'The link in this mail is yours alone.',
  },
  fr: {
    report: 'Votre signalement',
    holder: 'Qui s’en occupe ?',
    help: 'Quelque chose ne va pas ?',
    reply: 'Répondez simplement à cet e-mail ou appelez le {phone} les jours ouvrables de 9 à 17 h.',
    own: 'Le lien de cet e-mail n’est que pour vous.',
  },
  de: {
    report: 'Ihre Meldung',
    holder: 'Wer hat sie?',
    help: 'Stimmt etwas nicht?',
    reply: 'Antworten Sie einfach auf diese Mail oder rufen Sie {phone} an, werktags von 9 bis 17 Uhr.',
    own: 'Der Link in dieser Mail ist nur für Sie.',
  },
}
