import type { Language, NoticeWords } from '@meldpunt/domain'

const bare = { quotes: [], attachments: [], nextStep: [], action: 'follow' } as const

type LinkWords = (reference: string) => NoticeWords

/** The message with the secret link, for a caller who asks for it. */
export const linkWords: Record<Language, LinkWords> = {
  nl: (reference) => ({
    ...bare,
    subject: `Volg je melding ${reference}`,
    preheader: 'Met deze link zie je waar je melding staat.',
    greeting: 'Dag,',
    heading: 'Hier volg je je melding',
    paragraphs: [
      `Je vroeg 1777 om de link naar melding ${reference}. Je ziet er wie ermee bezig is en wanneer.`,
      'De link is alleen voor jou: wie hem heeft, kan de melding lezen.',
    ],
    actionLabel: 'Volg je melding',
    because: 'Je krijgt deze mail omdat je ze aan de telefoon vroeg.',
    short: `volg hier je melding ${reference}. Deze link is alleen voor jou:`,
  }),
  en: (reference) => ({
    ...bare,
    subject: `Follow your report ${reference}`,
    preheader: 'This link shows where your report stands.',
    greeting: 'Hello,',
    heading: 'Follow your report here',
    paragraphs: [
      `You asked 1777 for the link to report ${reference}. It shows who is working on it and when.`,
      'The link is for you alone: whoever has it can read the report.',
    ],
    actionLabel: 'Follow your report',
    because: 'You get this mail because you asked for it on the telephone.',
    short: `follow your report ${reference} here. This link is for you alone:`,
  }),
  fr: (reference) => ({
    ...bare,
    subject: `Suivez votre signalement ${reference}`,
    preheader: 'Ce lien montre où en est votre signalement.',
    greeting: 'Bonjour,',
    heading: 'Suivez votre signalement ici',
    paragraphs: [
      `Vous avez demandé au 1777 le lien vers le signalement ${reference}. Vous y voyez qui s’en occupe et quand.`,
      'Ce lien est pour vous seul : toute personne qui l’a peut lire le signalement.',
    ],
    actionLabel: 'Suivre votre signalement',
    because: 'Vous recevez cet e-mail parce que vous l’avez demandé au téléphone.',
    short: `suivez ici votre signalement ${reference}. Ce lien est pour vous seul :`,
  }),
  de: (reference) => ({
    ...bare,
    subject: `Verfolgen Sie Ihre Meldung ${reference}`,
    preheader: 'Dieser Link zeigt, wo Ihre Meldung steht.',
    greeting: 'Guten Tag,',
    heading: 'Hier verfolgen Sie Ihre Meldung',
    paragraphs: [
      `Sie haben 1777 um den Link zur Meldung ${reference} gebeten. Dort sehen Sie, wer daran arbeitet und wann.`,
      'Der Link ist nur für Sie: Wer ihn hat, kann die Meldung lesen.',
    ],
    actionLabel: 'Meldung verfolgen',
    because: 'Sie erhalten diese E-Mail, weil Sie am Telefon darum gebeten haben.',
    short: `verfolgen Sie hier Ihre Meldung ${reference}. Dieser Link ist nur für Sie:`,
  }),
}

const around: Record<Language, Pick<NoticeWords, 'greeting' | 'preheader' | 'actionLabel' | 'because'>> = {
  nl: {
    greeting: 'Dag,',
    preheader: 'Het antwoord van 1777 op je vraag.',
    actionLabel: 'Lees het hele antwoord',
    because: 'Je krijgt deze mail omdat je ze aan 1777 vroeg.',
  },
  en: {
    greeting: 'Hello,',
    preheader: 'The answer of 1777 to your question.',
    actionLabel: 'Read the whole answer',
    because: 'You get this mail because you asked 1777 for it.',
  },
  fr: {
    greeting: 'Bonjour,',
    preheader: 'La réponse du 1777 à votre question.',
    actionLabel: 'Lire toute la réponse',
    because: 'Vous recevez cet e-mail parce que vous l’avez demandé au 1777.',
  },
  de: {
    greeting: 'Guten Tag,',
    preheader: 'Die Antwort von 1777 auf Ihre Frage.',
    actionLabel: 'Ganze Antwort lesen',
    because: 'Sie erhalten diese E-Mail, weil Sie 1777 darum gebeten haben.',
  },
}

type Answered = { question: string; sentence: string }

/** An answer of the city, for somebody who wants to have it in writing. */
export const answerWords = (language: Language, { question, sentence }: Answered): NoticeWords => ({
  ...bare,
  ...around[language],
  subject: question,
  heading: question,
  paragraphs: [sentence],
  short: sentence,
})

type To = { name: string; address: string }

/** The way to where somebody has to be, with the address in words for whoever opens no map. */
export const routeWords: Record<Language, (to: To) => NoticeWords> = {
  nl: ({ name, address }) => ({
    ...{ ...bare, ...around.nl },
    subject: `De weg naar ${name}`,
    preheader: `${name}: ${address}`,
    heading: `De weg naar ${name}`,
    paragraphs: [`${name} vind je op dit adres: ${address}.`],
    actionLabel: 'Toon de weg op de kaart',
    short: `${name}: ${address}. De weg erheen:`,
  }),
  en: ({ name, address }) => ({
    ...{ ...bare, ...around.en },
    subject: `The way to ${name}`,
    preheader: `${name}: ${address}`,
    heading: `The way to ${name}`,
    paragraphs: [`You find ${name} at this address: ${address}.`],
    actionLabel: 'Show the way on the map',
    short: `${name}: ${address}. The way there:`,
  }),
  fr: ({ name, address }) => ({
    ...{ ...bare, ...around.fr },
    subject: `Itinéraire : ${name}`,
    preheader: `${name} : ${address}`,
    heading: `Itinéraire : ${name}`,
    paragraphs: [`${name} se trouve à cette adresse : ${address}.`],
    actionLabel: 'Voir l’itinéraire sur la carte',
    short: `${name} : ${address}. Itinéraire :`,
  }),
  de: ({ name, address }) => ({
    ...{ ...bare, ...around.de },
    subject: `Der Weg: ${name}`,
    preheader: `${name}: ${address}`,
    heading: `Der Weg: ${name}`,
    paragraphs: [`${name} finden Sie unter dieser Adresse: ${address}.`],
    actionLabel: 'Weg auf der Karte zeigen',
    short: `${name}: ${address}. Der Weg dorthin:`,
  }),
}
