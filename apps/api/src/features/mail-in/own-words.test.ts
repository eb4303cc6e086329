import { describe, expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'
import { toAnswer, toDescription } from './letter-text.ts'
import { ownWords } from './own-words.ts'

describe('what the writer of an answer wrote', () => {
  test.each([
    'Ja, nog altijd.\n\nOp ma 23 nov. 2026 om 10:02 schreef Meldpunt 1777 <1777@city.example>:\n> Ligt de tegel nog los?',
    'Ja, nog altijd.\n\nOp ma 23 nov. 2026 om 10:02 schreef Meldpunt 1777\n<1777+482193704.ab@city.example>:\n\n> Ligt de tegel nog los?',
    'Ja, nog altijd.\n\nOn Mon, Nov 23, 2026 at 10:02 AM 1777 <1777@city.example> wrote:\n> Is it?',
    'Ja, nog altijd.\n\nLe lun. 23 nov. 2026 à 10:02, 1777 <1777@city.example> a écrit :\n> Oui?',
    'Ja, nog altijd.\n\n-----Oorspronkelijk bericht-----\nVan: 1777\nLigt de tegel nog los?',
    'Ja, nog altijd.\n________________________________\nVan: Meldpunt 1777 <1777@city.example>\nLigt hij nog los?',
    '> Ligt de tegel nog los?\n\nJa, nog altijd.',
    'Ja, nog altijd.\n\nVan: Meldpunt 1777\nVerzonden: maandag 23 november 2026 10:02\nAan: Zoë\n\nLigt hij nog los?',
    'Ja, nog altijd.\n\n*De :* Meldpunt 1777\n*Envoyé :* lundi 23 novembre',
    'Ja, nog altijd.\n\nVerzonden vanaf mijn iPhone',
    'Ja, nog altijd.\n\nSent from Outlook for Android',
    'Ja, nog altijd.\n-- \nZoë Maes\nDirecteur',
  ])('%#: stands without the mail that it answers', (text) => {
    expect(ownWords(text)).toBe('Ja, nog altijd.')
  })

  test('is all of it where nothing would be left', () => {
    expect(ownWords('> ja')).toBe('> ja')
    for (const said of [
      'On Monday I wrote to you',
      'Verzonden vanaf mijn iPhone',
      'Van de brug: de lamp is stuk',
    ])
      expect(ownWords(said)).toBe(said)
  })
})

describe('the description of a report', () => {
  test('begins with the subject, unless the text says it', () => {
    expect(toDescription({ subject: 'Fwd: Re: Tegel', text: 'Hij ligt los' }).text).toBe(
      'Tegel\n\nHij ligt los',
    )
    expect(toDescription({ subject: 'Tegel', text: 'Tegel ligt los' }).text).toBe('Tegel ligt los')
    const text = 'Beste, er ligt een losse tegel, in de Kerkstraat.'
    expect(toDescription({ subject: 'Losse tegel!', text }).text).toBe(text)
    expect(toDescription({ subject: '???', text }).text).toBe(text)
    expect(toDescription({ subject: 'Put in de Doorniksewijk', text: '' }).text).toBe(
      'Put in de Doorniksewijk',
    )
  })

  test('says that there is more where it is longer than a report takes', () => {
    const { text, clipped } = toDescription({ subject: '', text: 'a'.repeat(10_000_000) })
    expect([text.length, clipped, text.endsWith('[…]')]).toEqual([5000, true, true])
  })

  test('of an answer without words is its subject', () => {
    expect(toAnswer({ subject: 'Re: ja', text: '' }).text).toBe('ja')
  })
})

test.each([
  ['nl', 'Er ligt een tegel los in de straat, ik ben er bijna over gevallen'],
  ['fr', 'Bonjour, il y a un trou dans la rue et je ne peux pas passer avec mon vélo'],
  ['en', 'Hello, there is a loose tile and it is dangerous, please have a look at this'],
  ['de', 'Hallo, die Platte ist lose und ich bin fast gestürzt, bitte schauen Sie nach'],
  ['nl', 'Tegel los Grote Markt'],
])('is in %s: %s', (language, text) => expect(guessLanguage(text)).toBe(language))
