import type { Language } from '@meldpunt/domain'

/** The invented citizens of the demo city; their national numbers are well formed, their sequences are high ones. */
export type Citizen = {
  sub: string
  givenName: string
  familyName: string
  /** Eleven digits. */
  nationalNumber: string
  birthDate: string
  language: Language
  email: string | null
  phone: string | null
  address: string
  /** What to try as this person, in the words of the start page. */
  does: string
}

const shared = {
  email: 'familie.lambrecht@voorbeeld.be',
  phone: '+32470118811',
  address: 'Beeklaan 14, 8500 Kortrijk',
}

export const citizens: readonly Citizen[] = [
  {
    ...{ sub: 'annelies.vercruysse', givenName: 'Annelies', familyName: 'Vercruysse' },
    ...{ nationalNumber: '84031297859', birthDate: '1984-03-12', language: 'nl' },
    ...{ email: 'annelies.vercruysse@voorbeeld.be', phone: '+32470221001' },
    address: 'Groeningelaan 27, 8500 Kortrijk',
    does: 'Meldt al jaren alles wat ze ziet: een lange lijst, oud en nieuw.',
  },
  {
    ...{ sub: 'jonas.declercq', givenName: 'Jonas', familyName: 'Declercq' },
    ...{ nationalNumber: '91071895379', birthDate: '1991-07-18', language: 'nl' },
    ...{ email: 'jonas.declercq@voorbeeld.be', phone: '+32470221002' },
    address: 'Mellestraat 88, 8501 Heule',
    does: 'Belde met 1777 en gaf zijn rijksregisternummer. Zijn meldingen wachten op zijn eerste aanmelding.',
  },
  {
    ...{ sub: 'geert.lambrecht', givenName: 'Geert', familyName: 'Lambrecht', ...shared },
    ...{ nationalNumber: '57090496182', birthDate: '1957-09-04', language: 'nl' },
    does: 'Deelt mailadres en telefoon met Marleen, en ziet toch alleen wat van hem is.',
  },
  {
    ...{ sub: 'marleen.claerhout', givenName: 'Marleen', familyName: 'Claerhout', ...shared },
    ...{ nationalNumber: '59012298487', birthDate: '1959-01-22', language: 'nl' },
    does: 'Woont samen met Geert: zelfde adres, mail en telefoon, andere meldingen.',
  },
  {
    ...{ sub: 'chloe.fontaine', givenName: 'Chloé', familyName: 'Fontaine' },
    ...{ nationalNumber: '96053099064', birthDate: '1996-05-30', language: 'fr' },
    ...{ email: 'chloe.fontaine@voorbeeld.be', phone: '+32470221005' },
    address: 'Doorniksewijk 112, 8500 Kortrijk',
    does: 'Leest en schrijft Frans.',
  },
  {
    ...{ sub: 'karl.meyer', givenName: 'Karl', familyName: 'Meyer' },
    ...{ nationalNumber: '69021495786', birthDate: '1969-02-14', language: 'de' },
    ...{ email: 'karl.meyer@voorbeeld.be', phone: null },
    address: 'Sluiskaai 5, 8500 Kortrijk',
    does: 'Leest en schrijft Duits.',
  },
  {
    ...{ sub: 'emily.watson', givenName: 'Emily', familyName: 'Watson' },
    ...{ nationalNumber: '88491197216', birthDate: '1988-09-11', language: 'en' },
    ...{ email: 'emily.watson@voorbeeld.be', phone: '+32470221007' },
    address: 'Budastraat 41, 8500 Kortrijk',
    does: 'Werkt hier en woont over de grens: ze heeft een bisnummer en leest Engels.',
  },
  {
    ...{ sub: 'yusuf.demir', givenName: 'Yusuf', familyName: 'Demir' },
    ...{ nationalNumber: '04022796994', birthDate: '2004-02-27', language: 'nl' },
    ...{ email: 'yusuf.demir@voorbeeld.be', phone: '+32470221008' },
    address: 'Zandbergstraat 19, 8500 Kortrijk',
    does: 'Meldt met zijn telefoon, meteen met een foto.',
  },
  {
    ...{ sub: 'rosa.dhondt', givenName: 'Rosa', familyName: 'Dhondt' },
    ...{ nationalNumber: '41110996690', birthDate: '1941-11-09', language: 'nl' },
    ...{ email: null, phone: '+3256221009' },
    address: 'Rekkemsestraat 60, 8510 Marke',
    does: 'Belt altijd. Een medewerker koppelde haar oproepen met haar naam en geboortedatum.',
  },
  {
    ...{ sub: 'lina.ozkan', givenName: 'Lina', familyName: 'Özkan' },
    ...{ nationalNumber: '07120398657', birthDate: '2007-12-03', language: 'nl' },
    ...{ email: 'lina.ozkan@voorbeeld.be', phone: null },
    address: 'Vlaswaagplein 3, 8501 Bissegem',
    does: 'Heeft nog niets gemeld: zo ziet een lege lijst eruit.',
  },
]

export const nameOf = ({ givenName, familyName }: Citizen): string => `${givenName} ${familyName}`
