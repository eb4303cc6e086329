import type { Language } from '@meldpunt/domain'

type Words = {
  report: string
  holder: string
  /** Instead of `holder` once nobody works on it any more. */
  solver: string
  help: string
  reply: string
  own: string
  /** Between a label and what it names. */
  colon: string
}

/** What every mail says around its news. */
export const frameWords: Record<Language, Words> = {
  nl: {
    report: 'Je melding',
    holder: 'Wie heeft het?',
    solver: 'Wie volgde het op?',
    colon: ':',
    help: 'Klopt er iets niet?',
    reply: 'Antwoord gewoon op deze mail, of bel {phone} op werkdagen van 9 tot 17 uur.',
    own: 'De link in deze mail is van jou alleen.',
  },
  en: {
    report: 'Your report',
    holder: 'Who has it?',
    solver: 'Who handled it?',
    colon: ':',
    help: 'Is something wrong?',
    reply: 'Just answer this mail, or call {phone} on working days from 9 to 17.',
    own: 'The link in this mail is yours alone.',
  },
  fr: {
    report: 'Votre signalement',
    holder: 'Qui s’en occupe ?',
    solver: 'Qui s’en est occupé ?',
    colon: '\u00a0:',
    help: 'Quelque chose ne va pas ?',
    reply: 'Répondez simplement à cet e-mail ou appelez le {phone} les jours ouvrables de 9 à 17 h.',
    own: 'Le lien de cet e-mail n’est que pour vous.',
  },
  de: {
    report: 'Ihre Meldung',
    holder: 'Wer hat sie?',
    solver: 'Wer hat sie bearbeitet?',
    colon: ':',
    help: 'Stimmt etwas nicht?',
    reply: 'Antworten Sie einfach auf diese Mail oder rufen Sie {phone} an, werktags von 9 bis 17 Uhr.',
    own: 'Der Link in dieser Mail ist nur für Sie.',
  },
}
