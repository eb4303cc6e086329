import { formatInstant, type Language, type Report, showReference } from '@meldpunt/domain'
import { plainPage } from '../../http/plain-page.ts'

type Words = { title: string; received: string; place: string; contact: string; answer: string }

const words: Record<Language, Words> = {
  nl: {
    title: 'Melding {reference}: {category}',
    received: 'Gemeld op {moment}.',
    place: 'Waar: {place}',
    contact: 'Melder: {contact}',
    answer: 'Is het klaar, of is dit niet voor jullie? Antwoord op de mail met deze link, of bel {phone}.',
  },
  en: {
    title: 'Report {reference}: {category}',
    received: 'Reported on {moment}.',
    place: 'Where: {place}',
    contact: 'Reporter: {contact}',
    answer: 'Is it done, or is this not yours? Answer the mail with this link, or call {phone}.',
  },
  fr: {
    title: 'Signalement {reference} : {category}',
    received: 'Signalé le {moment}.',
    place: 'Où : {place}',
    contact: 'Auteur : {contact}',
    answer:
      'Est-ce terminé, ou pas de votre ressort ? Répondez à l’e-mail avec ce lien ou appelez le {phone}.',
  },
  de: {
    title: 'Meldung {reference}: {category}',
    received: 'Gemeldet am {moment}.',
    place: 'Wo: {place}',
    contact: 'Meldende Person: {contact}',
    answer:
      'Erledigt, oder nicht Ihre Sache? Antworten Sie auf die Mail mit diesem Link oder rufen Sie {phone} an.',
  },
}

type PartnerCase = {
  report: Report
  category: string
  /** Whether the one who referred it ticked that the partner may have the contact data. */
  sharesContact: boolean
  language: Language
  phone: string
  nonce: string
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

function contactOf({ report, sharesContact }: PartnerCase): string | null {
  const { name = null, phone = null, email = null } = (sharesContact ? report.contact : null) ?? {}
  return [name, phone, email].filter(Boolean).join(', ') || null
}

/** What a partner needs to go and look: the case, nothing of its history, and a person only where that was ticked. */
export function partnerPage(shown: PartnerCase): string {
  const { report, category, language, phone, nonce } = shown
  const say = words[language]
  const contact = contactOf(shown)
  const lines = [
    fill(say.received, { moment: formatInstant(report.receivedAt, language) }),
    report.place && fill(say.place, { place: report.place.text }),
    report.description,
    contact && fill(say.contact, { contact }),
    fill(say.answer, { phone }),
  ]
  const title = fill(say.title, { reference: showReference(report.reference), category })
  const paragraphs = lines.filter((line) => line !== null).map((text) => ({ text }))
  return plainPage({ language, title, paragraphs, link: null, nonce })
}
