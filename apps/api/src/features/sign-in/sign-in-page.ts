import { plainPage } from '../../http/plain-page.ts'

export type SignInProblem = 'provider_away' | 'expired' | 'refused' | 'no_role' | 'deactivated'
type Words = { title: string; nl: string; en: string; again: string }

const words: Record<SignInProblem, Words> = {
  provider_away: {
    title: 'Aanmelden lukt nu niet',
    nl: 'De aanmelddienst van de stad antwoordt niet. Wacht een minuut en probeer opnieuw. Blijft het zo? Verwittig de helpdesk.',
    en: 'The sign-in service of the city does not answer. Wait a minute and try again. Still no luck? Tell the help desk.',
    again: 'Probeer opnieuw · Try again',
  },
  expired: {
    title: 'Dit aanmelden is verlopen',
    nl: 'Het duurde te lang, of je begon in een ander venster. Er is niets verloren.',
    en: 'It took too long, or you began in another window. Nothing is lost.',
    again: 'Begin opnieuw · Start again',
  },
  refused: {
    title: 'Aanmelden is niet gelukt',
    nl: 'De aanmelddienst van de stad liet je niet door. Probeer opnieuw of kies een ander account.',
    en: 'The sign-in service of the city did not let you through. Try again or choose another account.',
    again: 'Probeer opnieuw · Try again',
  },
  no_role: {
    title: 'Je account heeft hier geen rol',
    nl: 'Je bent aangemeld bij de stad, maar hoort nog bij geen dienst van het meldpunt. Vraag de beheerder om je toe te voegen.',
    en: 'You are signed in with the city, but belong to no department of the report desk yet. Ask the administrator to add you.',
    again: 'Met een ander account · With another account',
  },
  deactivated: {
    title: 'Je account staat hier uit',
    nl: 'Een beheerder van het meldpunt zette je account uit. Klopt dat niet? Vraag de beheerder om het weer aan te zetten.',
    en: 'An administrator of the report desk switched your account off. Not right? Ask the administrator to switch it on again.',
    again: 'Met een ander account · With another account',
  },
}

/** Why somebody did not get in and what to do about it, in Dutch and English; the log has the details. */
export const signInPage = (problem: SignInProblem, nonce: string): string =>
  plainPage({
    language: 'nl',
    nonce,
    title: words[problem].title,
    paragraphs: [{ text: words[problem].nl }, { text: words[problem].en, language: 'en' }],
    link: { href: '/balie/aanmelden', text: words[problem].again },
  })
