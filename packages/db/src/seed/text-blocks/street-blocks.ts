import { block, type TextBlockSeed } from './text-block-seed.ts'

/** Streets, light, water and traffic. */
export const streetBlocks: readonly TextBlockSeed[] = [
  block('stone-made-safe', { category: 'loose-paving-stone', commands: ['update', 'register'] }, [
    'Losse steen: eerst veilig',
    'Een ploeg zet de plek bij {plaats} eerst veilig. Daarna plannen we de herstelling. {belofte}',
  ]),
  block('damage-clothes', { commands: ['answer'] }, [
    'Schade aan kleding of fiets',
    'Bewaar je aankoopbewijs en vul het aangifteformulier in. Onze verzekeraar kijkt of de stad aansprakelijk is. Wij kunnen geen bedrag beloven.',
  ]),
  block('damage-car', { commands: ['answer'] }, [
    'Schade aan auto',
    'Maak foto’s van de put en van je wagen, en noteer plaats, dag en uur. Vul daarna het aangifteformulier in. Onze verzekeraar beslist.',
  ]),
  block('damage-works', { commands: ['answer'] }, [
    'Schade bij werken',
    'Bij wegenwerken is de aannemer verantwoordelijk voor schade. Zijn naam staat op het werfbord. Lukt het niet met hem, laat het ons weten.',
  ]),
  block('pothole-regional', { category: 'pothole', commands: ['refer'] }, [
    'Put op een gewestweg',
    'Dit is een gewestweg. Die beheert het Agentschap Wegen en Verkeer. Wij stuurden je melding door.',
  ]),
  block('pothole-winter', { category: 'pothole', commands: ['update'] }, [
    'Tijdelijk hersteld door het weer',
    'We vulden de put tijdelijk met koud asfalt. Als het droog en warmer is, herstellen we hem voorgoed.',
  ]),
  block('light-pole-number', { category: 'street-lighting', commands: ['ask'] }, [
    'Nummer van de lichtpaal',
    'Welk nummer staat op het plaatje van de paal? Met dat nummer vindt de ploeg meteen de juiste lamp.',
  ]),
  block('light-fluvius', { category: 'street-lighting', commands: ['refer'] }, [
    'Straatverlichting naar Fluvius',
    'Fluvius herstelt de straatverlichting. Wij gaven de paal door. Eén lamp duurt meestal enkele dagen, een hele straat gaat voor.',
  ]),
  block('drain-in-house', { category: 'blocked-drain', commands: ['answer', 'decline'] }, [
    'Verstopping in huis',
    'Zit de verstopping in de leiding van je huis, dan is die voor de eigenaar. Bel een loodgieter. Loopt het rioolputje op straat over, meld het dan opnieuw.',
  ]),
  block('drain-cleaned', { category: 'blocked-drain', commands: ['handle'] }, [
    'Rioolputje gereinigd',
    'Het rioolputje bij {plaats} is gereinigd en het water loopt weer weg.',
  ]),
  block('flood-now', { category: 'flooding', commands: ['answer', 'update'] }, [
    'Wateroverlast nu',
    'Staat er water in huis of dreigt het binnen te lopen? Bel 1722. Is er iemand in gevaar, bel dan 112. Raak geen stopcontacten aan.',
  ]),
  block('water-leak', { category: 'water-leak', commands: ['refer'] }, [
    'Waterlek naar De Watergroep',
    'De Watergroep herstelt lekken van de waterleiding. Wij gaven de plek door. Bij veel water sluiten zij eerst af.',
  ]),
  block('sign-checked', { category: 'traffic-sign', commands: ['handle'] }, [
    'Verkeersbord staat weer goed',
    'Het verkeersbord bij {plaats} staat weer goed. Bedankt dat je het meldde.',
  ]),
  block('parking-now', { category: 'parking-nuisance', commands: ['answer'] }, [
    'Foutparkeerder nu',
    'Staat er nu een wagen in de weg? Bel de politie op 101 als het gevaarlijk is. Een melding bij ons komt daarvoor te laat.',
  ]),
  block('parking-permit', { commands: ['answer'] }, [
    'Parkeerverbod bij een verhuizing',
    'Een parkeerverbod voor een verhuizing vraag je op voorhand aan. De borden zet je zelf tijdig op straat, met de dag en de uren erop.',
  ]),
]
