import { type Story, story } from './story.ts'

export const greenStories: readonly Story[] = [
  story('grass-and-hedges', 5, {
    descriptions: [
      'De haag van het plein hangt over het voetpad, je moet de straat op.',
      'Gras aan het kruispunt staat zo hoog dat je het verkeer niet ziet.',
      'Wanneer wordt de berm hier gemaaid? Het staat tot aan mijn heup.',
    ],
    results: ['De haag is gesnoeid.', 'Gemaaid. Deze berm staat nu drie keer per jaar op de planning.'],
  }),
  story('fallen-branch', 5, {
    descriptions: [
      'Grote tak op het voetpad na de storm van vannacht.',
      'Er hangt een gebroken tak boven het speelplein, dat is gevaarlijk.',
      'Tak over het jaagpad, fietsers moeten afstappen.',
    ],
    results: ['De tak is weg en de boom is nagekeken.', 'Opgeruimd.'],
    photo: 'tak',
  }),
  story('tree', 3, {
    descriptions: [
      'De boom voor ons huis is dood, er vallen stukken schors af.',
      'Boomwortels lichten onze oprit op.',
      'Mogen deze linden eens gesnoeid worden? Ze raken de gevel.',
    ],
    results: [
      'De boomverzorger keek de boom na en snoeide de dode takken.',
      'De boom wordt in de winter vervangen. De losse schors is weg.',
    ],
  }),
  story('weeds', 4, {
    descriptions: [
      'Het onkruid op het kerkhof van Rollegem staat kniehoog.',
      'Distels tussen de tegels van het pleintje.',
      'Japanse duizendknoop langs de gracht.',
    ],
    results: ['Het onkruid is verwijderd.', 'We hebben de plek afgebakend en behandelen ze dit jaar nog.'],
  }),
  story('playground', 3, {
    descriptions: [
      'De schommel hangt aan één ketting.',
      'Glas in de zandbak van het speeltuintje.',
      'De glijbaan heeft een scherpe rand, mijn zoontje heeft zich gesneden.',
    ],
    results: ['De schommel is hersteld en gekeurd.', 'Het zand is gezeefd en aangevuld.'],
  }),
]
