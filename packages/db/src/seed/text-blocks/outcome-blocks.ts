import type { TextBlockSeed } from './text-block-seed.ts'

/** How a report ends, in the four languages of the site. */
export const outcomeBlocks: readonly TextBlockSeed[] = [
  {
    ...{ code: 'not-competent', category: null, commands: ['decline'] },
    texts: {
      nl: {
        title: 'De stad is niet bevoegd',
        body: 'De stad is hiervoor niet bevoegd en mag dit niet zelf uitvoeren. Daarom sluiten we je melding af.',
      },
      en: {
        title: 'The city is not competent',
        body: 'The city is not competent for this and may not carry it out itself. That is why we close your report.',
      },
      fr: {
        title: 'La ville n’est pas compétente',
        body: 'La ville n’est pas compétente et ne peut pas intervenir elle-même. C’est pourquoi nous clôturons votre signalement.',
      },
      de: {
        title: 'Die Stadt ist nicht zuständig',
        body: 'Die Stadt ist dafür nicht zuständig und darf es nicht selbst ausführen. Deshalb schließen wir Ihre Meldung ab.',
      },
    },
  },
  {
    ...{ code: 'private-ground', category: null, commands: ['decline', 'answer'] },
    texts: {
      nl: {
        title: 'Het ligt op privégrond',
        body: 'De plek ligt op privégrond. Daar mag de stad niet werken. Spreek de eigenaar of de syndicus aan.',
      },
      en: {
        title: 'It is on private land',
        body: 'The spot is on private land. The city may not work there. Please speak to the owner or the building manager.',
      },
      fr: {
        title: 'C’est un terrain privé',
        body: 'L’endroit se trouve sur un terrain privé. La ville ne peut pas y travailler. Adressez-vous au propriétaire ou au syndic.',
      },
      de: {
        title: 'Es liegt auf Privatgrund',
        body: 'Die Stelle liegt auf Privatgrund. Dort darf die Stadt nicht arbeiten. Wenden Sie sich an den Eigentümer oder die Hausverwaltung.',
      },
    },
  },
  {
    ...{ code: 'nothing-found', category: null, commands: ['decline', 'handle'] },
    texts: {
      nl: {
        title: 'We vonden niets meer',
        body: 'We gingen kijken bij {plaats} en vonden niets meer. Zie je het toch nog? Antwoord op deze mail, liefst met een foto.',
      },
      en: {
        title: 'We found nothing any more',
        body: 'We went to look at {plaats} and found nothing any more. Do you still see it? Reply to this e-mail, if possible with a photo.',
      },
      fr: {
        title: 'Nous n’avons plus rien trouvé',
        body: 'Nous sommes allés voir à {plaats} et n’avons plus rien trouvé. Vous le voyez encore ? Répondez à ce mail, si possible avec une photo.',
      },
      de: {
        title: 'Wir fanden nichts mehr',
        body: 'Wir haben bei {plaats} nachgesehen und nichts mehr gefunden. Sehen Sie es noch? Antworten Sie auf diese Mail, am besten mit einem Foto.',
      },
    },
  },
  {
    ...{ code: 'already-known', category: null, commands: ['decline', 'answer'] },
    texts: {
      nl: {
        title: 'Dit is al gemeld',
        body: 'Dit is al gemeld en een ploeg is ermee bezig. Je hoeft niets meer te doen.',
      },
      en: {
        title: 'This was reported already',
        body: 'This was reported already and a team is working on it. You need do nothing more.',
      },
      fr: {
        title: 'C’est déjà signalé',
        body: 'C’est déjà signalé et une équipe s’en occupe. Vous n’avez plus rien à faire.',
      },
      de: {
        title: 'Das ist schon gemeldet',
        body: 'Das ist schon gemeldet und eine Gruppe arbeitet daran. Sie brauchen nichts mehr zu tun.',
      },
    },
  },
  {
    ...{ code: 'sorry-late', category: null, commands: ['answer', 'update', 'handle'] },
    texts: {
      nl: {
        title: 'Excuses, het duurde te lang',
        body: 'Je moest te lang wachten. Daarvoor onze excuses. {belofte}',
      },
      en: {
        title: 'Sorry, it took too long',
        body: 'You had to wait too long. We are sorry about that. {belofte}',
      },
      fr: {
        title: 'Excuses, c’était trop long',
        body: 'Vous avez dû attendre trop longtemps. Veuillez nous en excuser. {belofte}',
      },
      de: {
        title: 'Entschuldigung, es dauerte zu lange',
        body: 'Sie mussten zu lange warten. Das tut uns leid. {belofte}',
      },
    },
  },
  {
    ...{ code: 'refer-partner', category: null, commands: ['refer'] },
    texts: {
      nl: {
        title: 'Doorgestuurd naar een partner',
        body: 'Hiervoor is een andere organisatie bevoegd. Wij stuurden je melding door, je hoeft zelf niets te doen.',
      },
      en: {
        title: 'Passed on to a partner',
        body: 'Another organisation is competent for this. We passed your report on, you need do nothing yourself.',
      },
      fr: {
        title: 'Transmis à un partenaire',
        body: 'Une autre organisation est compétente. Nous avons transmis votre signalement, vous n’avez rien à faire.',
      },
      de: {
        title: 'An einen Partner weitergeleitet',
        body: 'Dafür ist eine andere Organisation zuständig. Wir haben Ihre Meldung weitergeleitet, Sie brauchen nichts zu tun.',
      },
    },
  },
]
