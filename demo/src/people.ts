/** The invented staff of the demo city. `groups` is the claim by which the city's provider names department and role. */
export type DemoPerson = {
  sub: string
  name: string
  email: string
  groups: readonly string[]
  /** What to try as this person, in the words of the start page. */
  does: string
}

const person = (sub: string, name: string, groups: readonly string[], does: string): DemoPerson => ({
  sub,
  name,
  email: `${sub}@kortrijk.example`,
  groups: groups.map((group) => `meldpunt:${group}`),
  does,
})

export const demoPeople: readonly DemoPerson[] = [
  person(
    'els.verhaeghe',
    'Els Verhaeghe',
    ['1777:clerk'],
    'Medewerker van 1777: registreert wat binnenkomt en beantwoordt vragen.',
  ),
  person(
    'hatice.aydin',
    'Hatice Aydin',
    ['1777:clerk'],
    'Medewerker van 1777: neemt telefoons op en maakt er een melding van.',
  ),
  person(
    'nadia.maes',
    'Nadia Maes',
    ['nette-stad:lead'],
    'Ploegbaas van Nette Stad: neemt sluikstort op, plant en meldt het resultaat.',
  ),
  person('jef.claeys', 'Jef Claeys', ['nette-stad:department'], 'Medewerker van Nette Stad.'),
  person(
    'koen.bossuyt',
    'Koen Bossuyt',
    ['publieke-ruimte:lead'],
    'Ploegbaas van Publieke Ruimte: losse tegels, putten, paaltjes.',
  ),
  person('fatima.benali', 'Fatima Benali', ['publieke-ruimte:department'], 'Medewerker van Publieke Ruimte.'),
  person('lien.deprez', 'Lien Deprez', ['groen:lead'], 'Ploegbaas van Groen: parken, bomen en bermen.'),
  person('pieter.vanneste', 'Pieter Vanneste', ['groen:department'], 'Medewerker van Groen.'),
  person(
    'marc.olieslagers',
    'Marc Olieslagers',
    ['ombudsdienst:ombudsman'],
    'Ombudsman: ziet als enige de klachten over de dienstverlening.',
  ),
  person('ann.callens', 'Ann Callens', ['1777:admin'], 'Beheerder van het meldpunt.'),
  person('bert.desmet', 'Bert Desmet', ['1777:manager'], 'Diensthoofd: volgt op hoe het loopt.'),
  person(
    'sofie.lambrecht',
    'Sofie Lambrecht',
    ['groen:lead', 'nette-stad:department'],
    'Leidt Groen en werkt mee met Nette Stad: ziet en doet het werk van beide.',
  ),
]
