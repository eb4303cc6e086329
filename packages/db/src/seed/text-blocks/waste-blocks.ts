import { block, type TextBlockSeed } from './text-block-seed.ts'

/** Waste and clean streets: what most people write about. */
export const wasteBlocks: readonly TextBlockSeed[] = [
  block('waste-leave-out', { category: 'waste-not-collected', commands: ['answer'] }, [
    'Laat de zak staan',
    'Laat je afval buiten staan. Als heel de straat is overgeslagen, komt de ophaler meestal de volgende werkdag terug.',
  ]),
  block('waste-too-late-out', { category: 'waste-not-collected', commands: ['answer', 'decline'] }, [
    'Te laat buitengezet',
    'De ophaalwagen begint vroeg in de ochtend. Zet je afval de avond voordien buiten. Wat er ’s morgens later bij komt, blijft staan.',
  ]),
  block('waste-calendar', { commands: ['answer'] }, [
    'Ophaalkalender',
    'Op de ophaalkalender van je straat staat welk afval op welke dag wordt opgehaald. Met de herinnering in de app vergeet je geen dag.',
  ]),
  block('waste-ask-whole-street', { category: 'waste-not-collected', commands: ['ask'] }, [
    'Alleen bij jou of de hele straat?',
    'Bleef alleen jouw afval staan of dat van de hele straat? En welk afval is het: restafval, gft, papier of pmd?',
  ]),
  block('wrong-bag', { category: 'wrong-waste-bag', commands: ['answer', 'handle'] }, [
    'Zak met sticker bleef staan',
    'Op de zak kleefde een sticker: er zat iets in dat er niet in mag. Haal dat eruit en zet de zak bij de volgende ophaling opnieuw buiten.',
  ]),
  block('container-full-other', { category: 'underground-container-full', commands: ['answer'] }, [
    'Container vol: gebruik een andere',
    'Zet geen zakken naast de container, dat is sluikstorten. Met je badge kun je ook in de andere containers van de buurt terecht.',
  ]),
  block('container-ask-number', { category: 'underground-container-full', commands: ['ask'] }, [
    'Nummer van de container',
    'Welk nummer staat op de zuil van de container? En gaat de klep niet open, of zit hij vol?',
  ]),
  block('recycling-park', { commands: ['answer'] }, [
    'Recyclagepark: eerst een afspraak',
    'Grof vuil en bouwafval breng je naar het recyclagepark. Maak eerst een afspraak en neem je identiteitskaart mee.',
  ]),
  block('bulky-waste', { commands: ['answer'] }, [
    'Grofvuil aan huis',
    'Je kunt grofvuil aan huis laten ophalen. Vraag het op voorhand aan en zet het pas de avond voordien buiten.',
  ]),
  block('fly-tipping-thanks', { category: 'fly-tipping', commands: ['register', 'update'] }, [
    'Bedankt, we ruimen het op',
    'Dank je om dit te melden. {dienst} ruimt het op bij {plaats}. {belofte} Vinden we een adres in het afval, dan volgt een vaststelling.',
  ]),
  block('fly-tipping-ask-who', { category: 'fly-tipping', commands: ['ask'] }, [
    'Zag je wie het deed?',
    'Zag je wie het afval achterliet, of een nummerplaat? Schrijf ook de dag en het uur. Je naam geven we niet door zonder jouw toestemming.',
  ]),
  block('fly-tipping-done', { category: 'fly-tipping', commands: ['handle'] }, [
    'Het afval is weg',
    'Het afval bij {plaats} is opgeruimd. Ligt er opnieuw iets? Meld het gerust nog eens, zo zien we waar het vaak gebeurt.',
  ]),
  block('litter-bin-done', { category: 'litter', commands: ['handle'] }, [
    'Vuilnisbak geleegd',
    'De vuilnisbak bij {plaats} is leeg. Als hij vaak te vol zit, bekijken we of hij meer beurten nodig heeft.',
  ]),
  block('dog-dirt', { category: 'dog-dirt', commands: ['answer'] }, [
    'Hondenpoep',
    'Wie een hond uitlaat, moet de poep opruimen en zakjes bij zich hebben. We vragen de gemeenschapswacht om hier vaker langs te gaan.',
  ]),
  block('graffiti', { category: 'graffiti', commands: ['answer', 'register'] }, [
    'Graffiti op een gevel',
    'Staat de graffiti op je eigen gevel, dan hebben we eerst jouw toestemming nodig voor we ze verwijderen. Kwetsende teksten gaan voor.',
  ]),
]
