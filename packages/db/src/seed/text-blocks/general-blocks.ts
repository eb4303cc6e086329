import type { TextBlockSeed } from './text-block-seed.ts'

/** What is said every day, so that it is there in the four languages of the site. */
export const generalBlocks: readonly TextBlockSeed[] = [
  {
    ...{ code: 'greeting', category: null, commands: [] },
    texts: {
      nl: { title: 'Aanspreking', body: 'Dag {voornaam},\n\nBedankt voor je bericht aan 1777.' },
      en: { title: 'Greeting', body: 'Hello {voornaam},\n\nThank you for your message to 1777.' },
      fr: { title: 'Salutation', body: 'Bonjour {voornaam},\n\nMerci pour votre message au 1777.' },
      de: { title: 'Anrede', body: 'Guten Tag {voornaam},\n\nvielen Dank für Ihre Nachricht an 1777.' },
    },
  },
  {
    ...{ code: 'closing', category: null, commands: [] },
    texts: {
      nl: {
        title: 'Afsluiting',
        body: 'Heb je nog een vraag? Antwoord op deze mail of bel 1777.\n\n{clerk} van 1777',
      },
      en: {
        title: 'Closing',
        body: 'Any other questions? Reply to this e-mail or call 1777.\n\n{clerk}, 1777',
      },
      fr: {
        title: 'Formule finale',
        body: 'Encore une question ? Répondez à ce mail ou appelez le 1777.\n\n{clerk}, 1777',
      },
      de: {
        title: 'Schlussformel',
        body: 'Haben Sie noch eine Frage? Antworten Sie auf diese Mail oder rufen Sie 1777 an.\n\n{clerk}, 1777',
      },
    },
  },
  {
    ...{ code: 'passed-on', category: null, commands: ['register', 'update'] },
    texts: {
      nl: {
        title: 'Doorgegeven aan de dienst',
        body: 'We gaven je melding {referentie} door aan {dienst}. {belofte} Je krijgt bericht bij elke stap.',
      },
      en: {
        title: 'Passed on to the department',
        body: 'We passed your report {referentie} on to {dienst}. {belofte} We will tell you about every step.',
      },
      fr: {
        title: 'Transmis au service',
        body: 'Nous avons transmis votre signalement {referentie} à {dienst}. {belofte} Vous êtes informé à chaque étape.',
      },
      de: {
        title: 'An die Dienststelle weitergegeben',
        body: 'Wir haben Ihre Meldung {referentie} an {dienst} weitergegeben. {belofte} Sie hören von jedem Schritt.',
      },
    },
  },
  {
    ...{ code: 'ask-place', category: null, commands: ['ask'] },
    texts: {
      nl: {
        title: 'Waar precies?',
        body: 'Waar is het precies? Schrijf de straat en het dichtste huisnummer, of stuur een foto waarop we de plek herkennen.',
      },
      en: {
        title: 'Where exactly?',
        body: 'Where is it exactly? Write the street and the nearest house number, or send a photo that shows the spot.',
      },
      fr: {
        title: 'Où exactement ?',
        body: 'Où est-ce exactement ? Indiquez la rue et le numéro le plus proche, ou envoyez une photo où l’on reconnaît l’endroit.',
      },
      de: {
        title: 'Wo genau?',
        body: 'Wo ist es genau? Schreiben Sie die Straße und die nächste Hausnummer, oder schicken Sie ein Foto, auf dem wir die Stelle erkennen.',
      },
    },
  },
  {
    ...{ code: 'ask-photo', category: null, commands: ['ask'] },
    texts: {
      nl: {
        title: 'Kun je een foto sturen?',
        body: 'Kun je een foto sturen? Dan weten we wat we moeten meebrengen.',
      },
      en: { title: 'Can you send a photo?', body: 'Can you send a photo? Then we know what to bring along.' },
      fr: {
        title: 'Pouvez-vous envoyer une photo ?',
        body: 'Pouvez-vous envoyer une photo ? Nous saurons ainsi quoi emporter.',
      },
      de: {
        title: 'Können Sie ein Foto schicken?',
        body: 'Können Sie ein Foto schicken? Dann wissen wir, was wir mitbringen müssen.',
      },
    },
  },
  {
    ...{ code: 'no-answer-yet', category: null, commands: ['ask'] },
    texts: {
      nl: {
        title: 'Herinnering aan onze vraag',
        body: 'We stelden je een vraag over melding {referentie} en hebben nog geen antwoord. Zonder jouw antwoord kunnen we niet verder.',
      },
      en: {
        title: 'Reminder of our question',
        body: 'We asked you a question about report {referentie} and have no answer yet. We cannot go on without it.',
      },
      fr: {
        title: 'Rappel de notre question',
        body: 'Nous vous avons posé une question sur le signalement {referentie} et attendons encore la réponse. Sans elle, nous ne pouvons pas continuer.',
      },
      de: {
        title: 'Erinnerung an unsere Frage',
        body: 'Wir haben Ihnen eine Frage zur Meldung {referentie} gestellt und noch keine Antwort. Ohne sie kommen wir nicht weiter.',
      },
    },
  },
]
