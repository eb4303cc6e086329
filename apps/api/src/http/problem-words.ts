import type { Language } from '@meldpunt/domain'

export type ProblemKind = 'wait' | 'absent' | 'refused' | 'bug'
type Words = Record<ProblemKind, { title: string; text: string }> & { number: string; home: string }

/** What a person reads who met a problem outside the pages; `{id}` is the number of the line in the log. */
export const problemWords: Record<Language, Words> = {
  nl: {
    wait: {
      title: 'Even wachten',
      text: 'Er kwam heel veel tegelijk van jouw netwerk. Wacht een minuut, ga terug en probeer opnieuw.',
    },
    absent: { title: 'Deze pagina bestaat niet', text: 'Kijk het adres na, of begin op de startpagina.' },
    refused: {
      title: 'Dit kon niet verstuurd worden',
      text: 'Ga terug, kijk na wat je invulde en probeer opnieuw. Lukt het niet? Bel 1777.',
    },
    bug: {
      title: 'Er ging iets mis bij ons',
      text: 'Jij deed niets fout. Ga terug en probeer opnieuw. Blijft het misgaan? Bel 1777.',
    },
    number: 'Nummer van deze fout: {id}',
    home: 'Naar de startpagina',
  },
  en: {
    wait: {
      title: 'One moment',
      text: 'Very much came from your network at once. Wait a minute, go back and try again.',
    },
    absent: { title: 'This page does not exist', text: 'Check the address, or start on the home page.' },
    refused: {
      title: 'This could not be sent',
      text: 'Go back, check what you filled in and try again. No luck? Call 1777.',
    },
    bug: {
      title: 'Something went wrong on our side',
      text: 'You did nothing wrong. Go back and try again. Still no luck? Call 1777.',
    },
    number: 'Number of this error: {id}',
    home: 'To the home page',
  },
  fr: {
    wait: {
      title: 'Un instant',
      text: 'Votre réseau a envoyé beaucoup à la fois. Attendez une minute, revenez en arrière et réessayez.',
    },
    absent: {
      title: 'Cette page n’existe pas',
      text: 'Vérifiez l’adresse, ou commencez à la page d’accueil.',
    },
    refused: {
      title: 'Envoi impossible',
      text: 'Revenez en arrière, vérifiez ce que vous avez rempli et réessayez. Cela ne marche pas ? Appelez le 1777.',
    },
    bug: {
      title: 'Un problème est survenu chez nous',
      text: 'Ce n’est pas votre faute. Revenez en arrière et réessayez. Cela continue ? Appelez le 1777.',
    },
    number: 'Numéro de cette erreur : {id}',
    home: 'Vers la page d’accueil',
  },
  de: {
    wait: {
      title: 'Einen Moment',
      text: 'Aus Ihrem Netz kam sehr viel auf einmal. Warten Sie eine Minute, gehen Sie zurück und versuchen Sie es erneut.',
    },
    absent: {
      title: 'Diese Seite gibt es nicht',
      text: 'Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.',
    },
    refused: {
      title: 'Das konnte nicht gesendet werden',
      text: 'Gehen Sie zurück, prüfen Sie Ihre Angaben und versuchen Sie es erneut. Klappt es nicht? Rufen Sie 1777 an.',
    },
    bug: {
      title: 'Bei uns ging etwas schief',
      text: 'Sie haben nichts falsch gemacht. Gehen Sie zurück und versuchen Sie es erneut. Klappt es nicht? Rufen Sie 1777 an.',
    },
    number: 'Nummer dieses Fehlers: {id}',
    home: 'Zur Startseite',
  },
}
