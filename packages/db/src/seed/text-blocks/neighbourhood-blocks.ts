import { block, type TextBlockSeed } from './text-block-seed.ts'

/** Green, animals, noise, and questions that are no report. */
export const neighbourhoodBlocks: readonly TextBlockSeed[] = [
  block('tree-looked-at', { category: 'tree', commands: ['update', 'register'] }, [
    'Een boomverzorger komt kijken',
    'Een boomverzorger kijkt of de boom veilig is. Een gezonde boom laten we staan, ook als hij blad verliest of schaduw geeft.',
  ]),
  block('tree-no-removal', { category: 'tree', commands: ['decline', 'answer'] }, [
    'We kappen geen gezonde boom',
    'De boom is gezond en staat veilig. Daarom kappen we hem niet. Bij de volgende snoeibeurt houden we rekening met je vraag.',
  ]),
  block('mowing', { category: 'grass-and-hedges', commands: ['answer'] }, [
    'We maaien later voor bloemen en bijen',
    'Bermen maaien we bewust minder vaak: zo krijgen bloemen en bijen een kans. Neemt het gras het zicht weg, dan komen we vroeger.',
  ]),
  block('weeds', { category: 'weeds', commands: ['answer'] }, [
    'Onkruid zonder gif',
    'De stad gebruikt geen gif meer. We vegen, branden of trekken het onkruid uit, en dat vraagt meer beurten. Het voetpad voor je huis hou je zelf vrij.',
  ]),
  block('playground-closed', { category: 'playground', commands: ['update'] }, [
    'Speeltoestel afgesloten',
    'We sloten het speeltoestel bij {plaats} af, zodat niemand zich pijn doet. Het gaat weer open zodra het hersteld is. {belofte}',
  ]),
  block('rats-private', { category: 'rats', commands: ['answer'] }, [
    'Ratten op eigen terrein',
    'Ratten komen af op eten. Sluit je compostvat, laat geen kippenvoer liggen en dek putjes af. De rattenvanger legt aas op openbaar domein.',
  ]),
  block('wasps', { category: 'wasp-nest', commands: ['answer'] }, [
    'Wespennest',
    'Blijf weg van het nest en probeer het niet zelf te verwijderen. Op openbaar domein halen wij het weg. Op eigen terrein vraag je een verdelger.',
  ]),
  block('stray-animal-hurt', { category: 'stray-animal', commands: ['ask'] }, [
    'Is het dier gewond?',
    'Is het dier gewond, en zit het nog op dezelfde plek? Raak het niet aan. Heeft het een halsband of een chip?',
  ]),
  block('noise-now', { category: 'noise', commands: ['answer'] }, [
    'Lawaai op dit moment',
    'Is het lawaai nu bezig, bel dan de politie op 101. Enkel zij kunnen ter plaatse vaststellen wat er gebeurt.',
  ]),
  block('noise-often', { category: 'noise', commands: ['ask'] }, [
    'Hoe vaak en wanneer?',
    'Hoe vaak hoor je het, en op welke uren? Hou een week lang bij wanneer het gebeurt. Daarmee kan Handhaving een controle plannen.',
  ]),
  block('mediation', { category: 'noise', commands: ['answer'] }, [
    'Praten met de buren',
    'Soms helpt een gesprek. Een bemiddelaar kan erbij zijn en kost je niets. Zeg het ons als je dat wil, dan brengen we je in contact.',
  ]),
  block('appointment', { commands: ['answer'] }, [
    'Afspraak in het stadhuis',
    'Voor deze vraag kom je langs op afspraak. Je kiest zelf een dag en een uur op de website van de stad, of je belt 1777.',
  ]),
  block('bring-along', { commands: ['answer'] }, [
    'Wat breng je mee?',
    'Breng je identiteitskaart mee. Kom je voor iemand anders, neem dan ook een volmacht mee die zij ondertekenden.',
  ]),
  block('complaint-ombuds', { commands: ['answer'] }, [
    'Niet tevreden over de stad',
    'Jammer dat je niet tevreden bent. De Ombudsdienst behandelt klachten over de stad zelf, onafhankelijk en gratis.',
  ]),
  block('thanks', { commands: ['answer'] }, [
    'Bedankt voor je compliment',
    'Wat fijn dat je ons dit laat weten. We geven je compliment door aan de collega’s van {dienst}.',
  ]),
  block('rude', { commands: ['answer', 'decline'] }, [
    'Blijf beleefd, dan helpen we',
    'We begrijpen dat je boos bent. Onze medewerkers doen hun best: blijf beleefd, dan zoeken we samen naar een oplossing.',
  ]),
]
