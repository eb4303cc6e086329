import type { Condition, Destination, Rule } from '@meldpunt/domain'
import { categoryGroupCodes } from './shape.ts'

const department = (code: string): Destination => ({ kind: 'department', code })
const partner = (code: string): Destination => ({ kind: 'partner', code })
const category = (...codes: string[]): Condition => ({ kind: 'category', in: codes })
const group = (...codes: string[]): Condition => ({ kind: 'category_group', in: codes })
const keyword = (...words: string[]): Condition => ({ kind: 'keyword', in: words })
const answer = (question: string, ...codes: string[]): Condition => ({ kind: 'answer', question, in: codes })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })
const hasNoCategory: Condition = { kind: 'not', of: group(...categoryGroupCodes) }

type Then = Rule['then']
const to = (destination: Destination, more: Partial<Omit<Then, 'to'>> = {}): Then => ({
  to: destination,
  priority: 'normal',
  promiseWorkingDays: null,
  registerAtOnce: false,
  ...more,
})
const rule = (id: string, name: string, rest: { when: Condition; then: Then }): Rule => ({
  id,
  name,
  ...rest,
})

const complaintsAndQuestions: readonly Rule[] = [
  // At once, because nobody but the ombudsman may read a complaint, the desk neither.
  rule('complaint', 'Klacht naar de Ombudsdienst', {
    when: category('complaint'),
    then: to(department('ombudsdienst'), { registerAtOnce: true }),
  }),
  rule('question', 'Vragen beantwoordt de balie', { when: group('questions'), then: to(department('1777')) }),
]

const roadsOfOthers: readonly Rule[] = [
  rule('level-crossing', 'Overweg of spoor naar Infrabel', {
    when: all(group('roads', 'mobility', 'green'), keyword('overweg', 'slagbo*', 'treinspo*', 'spoorweg*')),
    then: to(partner('infrabel'), { priority: 'high' }),
  }),
  rule('bus-stop', 'Bushokje of halte naar De Lijn', {
    when: all(category('street-furniture'), answer('furniture', 'bus-shelter')),
    then: to(partner('de-lijn')),
  }),
  rule('street-light-with-number', 'Straatlamp met paalnummer naar Fluvius', {
    when: all(category('street-lighting'), { kind: 'answer_given', question: 'pole-number' }),
    then: to(partner('fluvius'), { registerAtOnce: true }),
  }),
  rule('street-light-without-number', 'Straatlamp zonder paalnummer: de balie vraagt het', {
    when: category('street-lighting'),
    then: to(department('1777')),
  }),
  rule('regional-road', 'Gewestweg naar AWV', {
    when: all(
      any(
        group('roads'),
        category('traffic-sign', 'road-marking', 'traffic-light', 'cycle-path', 'grass-and-hedges'),
      ),
      any(
        { kind: 'road_owner', in: ['region'] },
        keyword('e17', 'e403', 'r8', 'snelweg', 'autosnelweg', 'gewestweg'),
      ),
    ),
    then: to(partner('awv')),
  }),
]

const urgentWork: readonly Rule[] = [
  rule('way-blocked-by-tree', 'Boom of tak verspert de weg', {
    when: all(category('fallen-branch'), answer('blocks-way', 'yes')),
    then: to(department('groen'), { priority: 'urgent', promiseWorkingDays: 0 }),
  }),
  rule('dangerous-playground', 'Speeltuig waar een kind zich aan kan bezeren', {
    when: all(category('playground'), answer('child-can-be-hurt', 'yes')),
    then: to(department('groen'), { priority: 'urgent', promiseWorkingDays: 1 }),
  }),
  rule('someone-fell', 'Iemand is gevallen', {
    when: all(group('roads'), answer('someone-fell', 'yes')),
    then: to(department('publieke-ruimte'), { priority: 'urgent', promiseWorkingDays: 2 }),
  }),
  rule('cyclist-fell', 'Een fietser is gevallen', {
    when: all(category('cycle-path'), answer('someone-fell', 'yes')),
    then: to(department('mobiliteit'), { priority: 'urgent', promiseWorkingDays: 2 }),
  }),
  rule('lid-missing', 'Rioleringsdeksel ligt los of is weg', {
    when: all(category('blocked-drain'), answer('lid-missing', 'yes')),
    then: to(department('riolering-water'), { priority: 'urgent', promiseWorkingDays: 1 }),
  }),
  rule('crossing-dark', 'Alle lichten van een kruispunt zijn uit', {
    when: all(category('traffic-light'), answer('completely-out', 'yes')),
    then: to(department('mobiliteit'), { priority: 'urgent', promiseWorkingDays: 1 }),
  }),
]

const cityCleaning: readonly Rule[] = [
  rule('hazardous-waste', 'Gevaarlijk sluikstort', {
    when: all(category('fly-tipping'), answer('what', 'hazardous')),
    then: to(department('nette-stad'), { priority: 'urgent', promiseWorkingDays: 1 }),
  }),
  rule('fly-tipping', 'Sluikstort naar Nette Stad', {
    when: category('fly-tipping'),
    then: to(department('nette-stad')),
  }),
  rule('insulting-graffiti', 'Beledigende graffiti eerst', {
    when: all(category('graffiti'), answer('insulting', 'yes')),
    then: to(department('nette-stad'), { priority: 'high', promiseWorkingDays: 2 }),
  }),
  rule('litter-in-town', 'Zwerfvuil in Kortrijk zelf binnen een dag', {
    when: all(category('litter'), { kind: 'zone', in: ['kortrijk'] }),
    then: to(department('nette-stad'), { promiseWorkingDays: 1 }),
  }),
  rule('cleanliness', 'Netheid naar Nette Stad', {
    when: group('cleanliness'),
    then: to(department('nette-stad')),
  }),
  rule('street-not-collected', 'Hele straat niet opgehaald naar IMOG', {
    when: all(category('waste-not-collected'), answer('scope', 'whole-street')),
    then: to(partner('imog'), { priority: 'high' }),
  }),
  rule('waste', 'Afval naar de dienst Afval', { when: group('waste'), then: to(department('afval')) }),
]

const nuisance: readonly Rule[] = [
  rule('noise-at-night', 'Lawaai in de nacht naar de politie', {
    when: all(category('noise'), { kind: 'time_of_day', from: '22:00', until: '06:00' }),
    then: to(partner('politie'), { priority: 'high' }),
  }),
  rule('parking-machine', 'Parkeerautomaat of ticket naar Parko', {
    when: all(
      category('parking-nuisance'),
      keyword('parkeerautomaat*', 'automaat', 'parkeermeter*', 'parkeerticket*', 'retributie*'),
    ),
    then: to(partner('parko')),
  }),
  rule('dangerous-parking', 'Nu gevaarlijk geparkeerd naar de politie', {
    when: all(
      category('parking-nuisance'),
      answer('happening-now', 'yes'),
      answer('blocked', 'emergency', 'driveway', 'disabled-bay'),
    ),
    then: to(partner('politie'), { priority: 'urgent', promiseWorkingDays: 0 }),
  }),
  rule('abandoned-car', 'Achtergelaten auto naar Handhaving', {
    when: all(category('abandoned-vehicle'), answer('vehicle', 'car')),
    then: to(department('handhaving')),
  }),
  rule('enforcement', 'Lawaai, geur en parkeren naar Handhaving', {
    when: category('noise', 'smell', 'parking-nuisance'),
    then: to(department('handhaving')),
  }),
  rule('rats', 'Ratten naar Riolering & Water', {
    when: category('rats'),
    then: to(department('riolering-water')),
  }),
  rule('animals', 'Dieren naar Dierenwelzijn', {
    when: category('stray-animal', 'wasp-nest'),
    then: to(department('dierenwelzijn')),
  }),
]

const usualWork: readonly Rule[] = [
  rule('roads', 'Straat en voetpad naar Publieke Ruimte', {
    when: group('roads'),
    then: to(department('publieke-ruimte')),
  }),
  rule('mobility', 'Verkeer naar Mobiliteit & Signalisatie', {
    when: group('mobility'),
    then: to(department('mobiliteit')),
  }),
  rule('green', 'Groen en spelen naar Groen', { when: group('green'), then: to(department('groen')) }),
  rule('water-leak', 'Lek in de waterleiding naar De Watergroep', {
    when: category('water-leak'),
    then: to(partner('de-watergroep'), { priority: 'high' }),
  }),
  rule('water', 'Water naar Riolering & Water', {
    when: group('water'),
    then: to(department('riolering-water')),
  }),
]

const byWordsAlone: readonly Rule[] = [
  rule('words-fly-tipping', 'Woorden die op sluikstort wijzen', {
    when: all(hasNoCategory, keyword('sluikstort*', 'gedumpt*', 'matras*', 'zetel', 'bouwafval')),
    then: to(department('nette-stad')),
  }),
  rule('words-pavement', 'Woorden die op het voetpad wijzen', {
    when: all(hasNoCategory, keyword('stoeptegel*', 'losse tegel*', 'voetpad*', 'trottoir*')),
    then: to(department('publieke-ruimte')),
  }),
]

/** The order decides: what is special goes before what is usual, and words alone come last. */
export const routingRules: readonly Rule[] = [
  ...complaintsAndQuestions,
  ...roadsOfOthers,
  ...urgentWork,
  ...cityCleaning,
  ...nuisance,
  ...usualWork,
  ...byWordsAlone,
]
