import { type Story, story } from './story.ts'

export const wasteStories: readonly Story[] = [
  story('fly-tipping', 16, {
    descriptions: [
      'Er ligt een berg karton en een oude zetel naast de glascontainer. Het staat er al sinds woensdag.',
      'Iemand heeft vannacht zes zwarte zakken gedumpt aan de poort van de garages.',
      'Matras en een kapotte kast op het voetpad. Ik kan er met de buggy niet door.',
      'Sluikstort langs de Heulebeek: bouwafval, tegels en een toilet.',
      'Weeral zakken naast de textielcontainer, de meeuwen trekken ze open.',
      'Twee autobanden en emmers verf achter de elektriciteitscabine.',
      'Frigo gedumpt in de gracht, de deur staat nog open.',
      'Huisvuil in kleine zakjes rond de vuilnisbak van het parkje, elke maandag opnieuw.',
    ],
    results: [
      'Alles is opgehaald en de plek is geveegd.',
      'De zakken zijn weg. We vonden een adres en geven dat door aan Handhaving.',
      'De zetel en het karton zijn weg.',
    ],
    photo: 'voor',
    resultPhoto: 'na',
  }),
  story('litter', 8, {
    descriptions: [
      'Heel veel blikjes en papiertjes langs het jaagpad na het weekend.',
      'Zwerfvuil rond de frituur, alles waait de straat in.',
      'De berm ligt vol plastic flesjes over een meter of tweehonderd.',
      'Papier en peuken aan de ingang van het station, de vegers komen hier niet meer?',
    ],
    results: ['De veegploeg is langsgeweest, de straat is proper.', 'De berm is geruimd: vier zakken vol.'],
    photo: 'karton',
  }),
  story('waste-not-collected', 10, {
    descriptions: [
      'Onze restafvalzak is vanmorgen niet meegenomen, bij de buren ook niet.',
      'PMD van heel de straat staat er nog. Het was nochtans vandaag.',
      'De gft-container is overgeslagen, hij stond om 6 uur buiten.',
      'Papier en karton niet opgehaald sinds vorige week.',
      'Waarom is de vuilniswagen ons doodlopend straatje niet ingereden?',
    ],
    results: [
      'De wagen is vandaag opnieuw gepasseerd.',
      'Opgehaald. De straat was versperd door werken, vandaar.',
    ],
  }),
  story('wrong-waste-bag', 3, {
    descriptions: [
      'De zak bleef staan met een sticker op, maar ik weet niet wat er fout aan is.',
      'Al twee weken een rode sticker op de zakken van nummer 14, niemand neemt ze weg.',
    ],
    results: [
      'We legden uit wat er in de zak mag. De zak is nu meegenomen.',
      'De bewoner is aangesproken en de zakken zijn weg.',
    ],
  }),
  story('underground-container-full', 7, {
    descriptions: [
      'Ondergrondse container voor restafval zit vol, het klepje gaat niet meer open.',
      'Glasbol zit proppensvol, mensen zetten hun flessen ernaast.',
      'De sorteerstraat aan het plein is vol en stinkt.',
      'Kaartlezer van de container doet het niet, hij geeft telkens rood.',
    ],
    results: ['De container is geledigd.', 'De kaartlezer is hersteld en de container is leeg.'],
    photo: 'deels',
  }),
  story('dog-dirt', 5, {
    descriptions: [
      'Elke dag hondenpoep voor de schoolpoort. De kinderen lopen erin.',
      'Speelplein ligt vol hondendrollen, er hangt ook geen zakjesverdeler meer.',
      'Hondenpoep op het smalle voetpad, met de rolstoel kan ik niet uitwijken.',
    ],
    results: [
      'Het voetpad is gereinigd en er hangt een nieuw bord.',
      'Gereinigd. De zakjesverdeler is bijgevuld.',
    ],
  }),
  story('graffiti', 5, {
    descriptions: [
      'Beledigende tekst op de muur van de spoortunnel.',
      'Nieuwe tags op het elektriciteitskastje en op de zitbank.',
      'Graffiti op de gevel van de bibliotheek, met scheldwoorden.',
    ],
    results: ['De tekst is verwijderd met hoge druk.', 'De muur is overschilderd.'],
  }),
]
