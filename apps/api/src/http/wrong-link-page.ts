import type { Language } from '@meldpunt/domain'
import { plainPage } from './plain-page.ts'

type Words = { title: string; why: string; next: string; home: string }

const words: Record<Language, Words> = {
  nl: {
    title: 'Deze link werkt niet',
    why: 'De link is niet volledig, of hij is vervangen door een nieuwe. Er is niets mis met je melding.',
    next: 'Open de link in de laatste mail die je kreeg. Lukt het niet? Bel 1777 en hou je nummer klaar.',
    home: 'Naar de startpagina',
  },
  en: {
    title: 'This link does not work',
    why: 'The link is not complete, or it was replaced by a new one. Nothing is wrong with your report.',
    next: 'Open the link in the last mail that you got. No luck? Call 1777 and keep your number at hand.',
    home: 'To the home page',
  },
  fr: {
    title: 'Ce lien ne fonctionne pas',
    why: 'Le lien est incomplet ou a été remplacé par un nouveau. Votre signalement n’a aucun problème.',
    next: 'Ouvrez le lien du dernier e-mail reçu. Cela ne marche pas ? Appelez le 1777 avec votre numéro.',
    home: 'Vers la page d’accueil',
  },
  de: {
    title: 'Dieser Link funktioniert nicht',
    why: 'Der Link ist unvollständig oder wurde durch einen neuen ersetzt. Mit Ihrer Meldung ist alles in Ordnung.',
    next: 'Öffnen Sie den Link in der letzten E-Mail. Klappt es nicht? Rufen Sie 1777 an und halten Sie Ihre Nummer bereit.',
    home: 'Zur Startseite',
  },
}

/** The answer to a link that is wrong, cut off by a mail program, or revoked: never says which. */
export const wrongLinkPage = (language: Language, nonce: string): string =>
  plainPage({
    language,
    nonce,
    title: words[language].title,
    paragraphs: [{ text: words[language].why }, { text: words[language].next }],
    link: { href: `/${language}/`, text: words[language].home },
  })
