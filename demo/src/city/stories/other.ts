import { type Story, story } from './story.ts'

export const otherStories: readonly Story[] = [
  story('blocked-drain', 5, {
    descriptions: [
      'Het putje aan de stoeprand zit vol bladeren, bij regen staat de straat blank.',
      'Verstopte kolk voor nummer 8, het stinkt ook.',
      'Riooldeksel klappert bij elke wagen, we slapen niet meer.',
    ],
    results: ['De kolk is leeggezogen.', 'Het deksel is vervangen.'],
  }),
  story('flooding', 2, {
    descriptions: [
      'Water in de kelder na het onweer, de riool kan niet slikken.',
      'Grote plas op het fietspad onder de brug, al dagen.',
    ],
    results: ['De duiker is vrijgemaakt, het water loopt weg.'],
  }),
  story('rats', 4, {
    descriptions: [
      'Ratten gezien aan de vuilnisbakken achter het appartement.',
      'Er zit een rattennest onder de tuinhuisjes aan de beek.',
      'Elke avond een dikke rat op ons terras.',
    ],
    results: [
      'De bestrijder plaatste lokaas en komt over twee weken terug.',
      'Gaten gedicht en lokaas geplaatst.',
    ],
  }),
  story('stray-animal', 2, {
    descriptions: [
      'Er loopt al drie dagen een hond zonder halsband rond.',
      'Gewonde egel op het voetpad.',
      'Vijf jonge katjes onder de struiken aan de sporthal.',
    ],
    results: ['Het dier is opgehaald en naar het asiel gebracht.'],
  }),
  story('wasp-nest', 2, {
    descriptions: [
      'Wespennest in de haag aan de schoolpoort.',
      'Grote hoornaars in een boom van het park, misschien Aziatische.',
    ],
    results: ['Het nest is verdelgd.'],
  }),
  story('noise', 3, {
    descriptions: [
      'Elke nacht lawaai aan het pleintje tot 3 uur.',
      'Ventilator van de winkel zoemt dag en nacht.',
    ],
    results: ['Handhaving sprak de uitbater aan; de ventilator is vervangen.'],
  }),
  story('smell', 2, {
    descriptions: [
      'Rioolgeur in heel de straat, vooral ’s avonds.',
      'Het ruikt hier al een week naar verbrand plastic.',
    ],
    results: ['De riool is gespoeld.'],
  }),
  story('parking-nuisance', 4, {
    descriptions: [
      'Elke dag dezelfde wagen op het voetpad, met de kinderwagen moeten we de straat op.',
      'Camionette staat al een maand op een plaats voor bewoners.',
      'Aanhangwagen blokkeert de uitrit van de garages.',
    ],
    results: [
      'Handhaving stelde vast en de wagen is weg.',
      'De eigenaar is aangeschreven en heeft hem verplaatst.',
    ],
  }),
  story('abandoned-vehicle', 3, {
    descriptions: [
      'Fiets zonder wielen hangt al maanden aan het hek van het station.',
      'Autowrak zonder nummerplaat op de parking van de sporthal.',
    ],
    results: ['De fiets kreeg een label en is na twee weken opgehaald.', 'Het wrak is getakeld.'],
  }),
  story('opening-hours', 4, {
    descriptions: [
      'Tot hoe laat is het stadhuis open op woensdag?',
      'Is het recyclagepark open op 11 november?',
      'Kan ik zaterdag terecht in de bibliotheek?',
    ],
    results: ['Beantwoord.'],
  }),
  story('appointment', 3, {
    descriptions: [
      'Ik wil een afspraak voor een nieuwe identiteitskaart.',
      'Hoe maak ik een afspraak bij het containerpark van Heule?',
    ],
    results: ['De afspraak is gemaakt.'],
  }),
  story('other-question', 4, {
    descriptions: [
      'Mag ik een container op straat zetten voor onze verbouwing?',
      'Wie moet het voetpad sneeuwvrij houden?',
      'Waar kan ik gele zakken kopen in Marke?',
    ],
    results: ['Beantwoord.'],
  }),
  story('complaint', 2, {
    descriptions: [
      'Ik stond een uur in de rij en dan sloot het loket voor mijn neus.',
      'Ik belde al drie keer en niemand belt terug.',
    ],
    results: ['De ombudsman nam contact op. De dienst verontschuldigt zich en past de planning aan.'],
  }),
]
