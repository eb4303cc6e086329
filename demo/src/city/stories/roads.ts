import { type Story, story } from './story.ts'

export const roadStories: readonly Story[] = [
  story('loose-paving-stone', 10, {
    descriptions: [
      'Losse stoeptegel voor de deur, mijn moeder is er bijna over gevallen.',
      'Drie klinkers liggen los op het zebrapad, ze klepperen als er een auto over rijdt.',
      'De tegels zijn omhooggeduwd door de wortels van de plataan.',
      'Losse steen aan de kant van de bakker, naast de fietsenstalling.',
      'Bij regen spuit er water op onder de tegel, je schoenen zijn nat.',
    ],
    results: ['De tegel ligt weer vast.', 'We hebben vier vierkante meter heraangelegd.'],
    photo: 'tegel',
    resultPhoto: 'tegel',
  }),
  story('pothole', 7, {
    descriptions: [
      'Diepe put in het wegdek, ik ben met de fiets gevallen.',
      'Put ter hoogte van de rotonde, auto’s wijken uit naar het fietspad.',
      'Het asfalt is weer open waar ze vorige maand gewerkt hebben.',
      'Put van zeker tien centimeter, je ziet hem niet als er water in staat.',
    ],
    results: ['De put is gevuld met koud asfalt. In het voorjaar komt er een nieuwe laag.', 'Hersteld.'],
  }),
  story('broken-kerb', 3, {
    descriptions: [
      'Boordsteen ligt dwars op straat na een aanrijding.',
      'De boord is afgebroken aan de oversteek, met een rollator geraak je er niet op.',
    ],
    results: ['De boordsteen is vervangen.'],
  }),
  story('street-furniture', 6, {
    descriptions: [
      'Het paaltje aan de hoek is omvergereden en ligt op het voetpad.',
      'Zitbank in het park mist een plank.',
      'Fietsbeugel zit los, er is al een fiets gestolen.',
      'Vuilnisbak hangt nog aan één schroef.',
      'Antiparkeerpaal is afgebroken, er steekt een ijzer uit de grond.',
    ],
    results: [
      'Het paaltje is teruggeplaatst.',
      'De bank heeft een nieuwe plank.',
      'De vuilnisbak is vervangen.',
    ],
    photo: 'paal',
  }),
  story('street-lighting', 7, {
    descriptions: [
      'Straatlamp is al een week uit, het is hier pikdonker.',
      'De lamp aan het bruggetje flikkert heel de nacht.',
      'Drie palen na elkaar branden niet.',
      'Lamp brandt overdag.',
    ],
    results: ['De lamp is vervangen.', 'Er was een kabelbreuk. Alles brandt weer.'],
  }),
  story('traffic-sign', 4, {
    descriptions: [
      'Het bord zone 30 staat achter de takken, niemand ziet het.',
      'Verkeersbord is gedraaid en wijst nu naar de verkeerde straat.',
      'Paal van het stopbord staat scheef na de storm.',
    ],
    results: ['Het bord staat weer recht.', 'De takken zijn gesnoeid, het bord is zichtbaar.'],
  }),
  story('road-marking', 2, {
    descriptions: [
      'Het zebrapad aan de school is bijna helemaal weg.',
      'Fietsstrook niet meer te zien, auto’s rijden er gewoon op.',
    ],
    results: ['De markering is opnieuw geschilderd.'],
  }),
  story('traffic-light', 2, {
    descriptions: [
      'Verkeerslicht voor voetgangers blijft rood, ook als je drukt.',
      'De rateltikker voor blinden doet het niet meer.',
    ],
    results: ['De drukknop is vervangen.'],
  }),
  story('cycle-path', 4, {
    descriptions: [
      'Fietspad ligt vol glas na het weekend.',
      'Wortels duwen het fietspad omhoog, levensgevaarlijk in het donker.',
      'Er staat elke avond een bestelwagen op het fietspad en het asfalt is stuk gereden.',
    ],
    results: ['Het fietspad is geveegd.', 'De wortels zijn weggefreesd en het asfalt is hersteld.'],
  }),
]
