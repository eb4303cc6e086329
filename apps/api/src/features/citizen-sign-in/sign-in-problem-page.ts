import type { Language } from '@meldpunt/domain'
import { plainPage } from '../../http/plain-page.ts'

export type SignInProblem =
  | 'not_offered'
  | 'provider_away'
  | 'expired'
  | 'refused'
  | 'cancelled'
  | 'too_little_told'
  | 'two_accounts'
type Words = { title: string; text: string }

const again: Record<Language, string> = {
  nl: 'Probeer opnieuw',
  en: 'Try again',
  fr: 'Réessayer',
  de: 'Erneut versuchen',
}
const home: Record<Language, string> = {
  nl: 'Naar de startpagina',
  en: 'To the home page',
  fr: 'Vers la page d’accueil',
  de: 'Zur Startseite',
}
const without: Record<Language, string> = {
  nl: 'Melden kan ook zonder aan te melden. Wat je al invulde, is niet verloren.',
  en: 'You can also report without signing in. What you filled in is not lost.',
  fr: 'Vous pouvez aussi signaler sans vous connecter. Ce que vous avez rempli n’est pas perdu.',
  de: 'Sie können auch ohne Anmeldung melden. Was Sie ausgefüllt haben, ist nicht verloren.',
}

const words: Record<Language, Record<SignInProblem, Words>> = {
  nl: {
    not_offered: {
      title: 'Aanmelden kan hier niet',
      text: 'Deze stad biedt geen aanmelden met Mijn Burgerprofiel aan.',
    },
    provider_away: {
      title: 'Aanmelden lukt nu niet',
      text: 'De aanmelddienst van de Vlaamse overheid antwoordt niet. Wacht een minuut en probeer opnieuw.',
    },
    expired: {
      title: 'Dit aanmelden is verlopen',
      text: 'Het duurde te lang, je begon in een ander venster, of de link werd al gebruikt.',
    },
    refused: {
      title: 'Aanmelden is niet gelukt',
      text: 'Het antwoord van de aanmelddienst klopte niet. Probeer opnieuw. Blijft het zo? Bel 1777.',
    },
    cancelled: { title: 'Je bent niet aangemeld', text: 'Je brak het aanmelden af. Dat is geen probleem.' },
    too_little_told: {
      title: 'We weten niet wie je bent',
      text: 'De aanmelddienst gaf ons geen naam of geen geldig rijksregisternummer door. Probeer het met eID of itsme, of bel 1777.',
    },
    two_accounts: {
      title: 'Je bent hier twee keer bekend',
      text: 'Met jouw rijksregisternummer meldde zich hier al een ander account aan. We maken nooit zelf één account van twee. Bel 1777, dan zoeken we het uit.',
    },
  },
  en: {
    not_offered: {
      title: 'You cannot sign in here',
      text: 'This city does not offer sign-in with Mijn Burgerprofiel.',
    },
    provider_away: {
      title: 'Signing in does not work now',
      text: 'The sign-in service of the Flemish government does not answer. Wait a minute and try again.',
    },
    expired: {
      title: 'This sign-in has expired',
      text: 'It took too long, you began in another window, or the link was used before.',
    },
    refused: {
      title: 'Signing in did not work',
      text: 'The answer of the sign-in service was not right. Try again. Still no luck? Call 1777.',
    },
    cancelled: { title: 'You are not signed in', text: 'You stopped signing in. That is no problem.' },
    too_little_told: {
      title: 'We do not know who you are',
      text: 'The sign-in service gave us no name or no valid national number. Try it with eID or itsme, or call 1777.',
    },
    two_accounts: {
      title: 'You are known here twice',
      text: 'Another account signed in here with your national number before. We never make one account of two by ourselves. Call 1777 and we will sort it out.',
    },
  },
  fr: {
    not_offered: {
      title: 'La connexion n’est pas possible ici',
      text: 'Cette ville n’offre pas la connexion avec Mijn Burgerprofiel.',
    },
    provider_away: {
      title: 'La connexion ne fonctionne pas pour l’instant',
      text: 'Le service de connexion de l’autorité flamande ne répond pas. Attendez une minute et réessayez.',
    },
    expired: {
      title: 'Cette connexion a expiré',
      text: 'Cela a duré trop longtemps, vous avez commencé dans une autre fenêtre ou le lien a déjà servi.',
    },
    refused: {
      title: 'La connexion n’a pas réussi',
      text: 'La réponse du service de connexion n’était pas correcte. Réessayez. Toujours rien ? Appelez le 1777.',
    },
    cancelled: {
      title: 'Vous n’êtes pas connecté',
      text: 'Vous avez interrompu la connexion. Ce n’est pas grave.',
    },
    too_little_told: {
      title: 'Nous ne savons pas qui vous êtes',
      text: 'Le service de connexion n’a transmis ni nom ni numéro national valable. Essayez avec l’eID ou itsme, ou appelez le 1777.',
    },
    two_accounts: {
      title: 'Vous êtes connu deux fois ici',
      text: 'Un autre compte s’est déjà connecté ici avec votre numéro national. Nous ne réunissons jamais deux comptes de nous-mêmes. Appelez le 1777 et nous réglerons cela.',
    },
  },
  de: {
    not_offered: {
      title: 'Anmelden ist hier nicht möglich',
      text: 'Diese Stadt bietet keine Anmeldung mit Mijn Burgerprofiel an.',
    },
    provider_away: {
      title: 'Die Anmeldung geht gerade nicht',
      text: 'Der Anmeldedienst der flämischen Behörde antwortet nicht. Warten Sie eine Minute und versuchen Sie es erneut.',
    },
    expired: {
      title: 'Diese Anmeldung ist abgelaufen',
      text: 'Es dauerte zu lange, Sie haben in einem anderen Fenster begonnen, oder der Link wurde schon benutzt.',
    },
    refused: {
      title: 'Die Anmeldung ist nicht gelungen',
      text: 'Die Antwort des Anmeldedienstes stimmte nicht. Versuchen Sie es erneut. Klappt es nicht? Rufen Sie 1777 an.',
    },
    cancelled: {
      title: 'Sie sind nicht angemeldet',
      text: 'Sie haben die Anmeldung abgebrochen. Das ist kein Problem.',
    },
    too_little_told: {
      title: 'Wir wissen nicht, wer Sie sind',
      text: 'Der Anmeldedienst hat keinen Namen oder keine gültige Nationalnummer übermittelt. Versuchen Sie es mit eID oder itsme, oder rufen Sie 1777 an.',
    },
    two_accounts: {
      title: 'Sie sind hier zweimal bekannt',
      text: 'Mit Ihrer Nationalnummer hat sich hier schon ein anderes Konto angemeldet. Wir machen nie von uns aus ein Konto aus zweien. Rufen Sie 1777 an, dann klären wir es.',
    },
  },
}

type Problem = { problem: SignInProblem; language: Language; nonce: string; returnTo: string }

/** Why somebody was not signed in and what to do about it; the log has the details. */
export function signInProblemPage({ problem, language, nonce, returnTo }: Problem): string {
  const { title, text } = words[language][problem]
  const link =
    problem === 'not_offered' || problem === 'two_accounts'
      ? { href: `/${language}/`, text: home[language] }
      : { href: `/aanmelden?terug=${encodeURIComponent(returnTo)}`, text: again[language] }
  return plainPage({ language, nonce, title, paragraphs: [{ text }, { text: without[language] }], link })
}
