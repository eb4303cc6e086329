import { describe, expect, test } from 'vitest'
import { measureTextMessage, toTextMessage } from './index.ts'

const link = 'https://1777.kortrijk.example/nl/volg/AZMcW2oAcACAAAAAAAAAAQABn3kqfJm0sH2lX1u7QmYc4g'

describe('a text message', () => {
  test('says who writes, what, and where to look', () => {
    const { text, encoding, parts } = toTextMessage({
      sender: '1777',
      sentence: 'Je melding is gepland.',
      link,
    })
    expect(text).toBe(`1777: Je melding is gepland. ${link}`)
    expect([encoding, parts]).toEqual(['gsm', 1])
  })

  test.each([
    ['Geïnformeerd – ‘morgen’…', "Geinformeerd - 'morgen'..."],
    [
      'Votre signalement est traité ; ça avance à l’hôtel',
      "Votre signalement est traité ; ca avance à l'hotel",
    ],
    ['Größe, 5 € für Zoë', 'Größe, 5 € für Zoe'],
  ])('keeps %j to signs that take little room', (sentence, expected) => {
    const message = toTextMessage({ sender: '1777', sentence, link: null })
    expect(message).toEqual({ text: `1777: ${expected}`, encoding: 'gsm', parts: 1 })
  })

  test('leaves a script of its own as it is, in half the room', () => {
    const message = toTextMessage({ sender: '1777', sentence: 'Йорис', link: null })
    expect(message).toEqual({ text: '1777: Йорис', encoding: 'unicode', parts: 1 })
    expect(measureTextMessage('Й'.repeat(71)).parts).toBe(2)
  })

  test('shortens a long sentence at a word, never the link', () => {
    const { text, parts } = toTextMessage({
      sender: '1777',
      sentence: 'Nette Stad komt langs. '.repeat(40),
      link,
    })
    expect(parts).toBe(2)
    expect(text).toMatch(/(?:Nette|Stad|komt|langs\.)\.\.\. https:\/\/\S+$/)
    expect(text.endsWith(link)).toBe(true)
    expect(text.length).toBeGreaterThan(290)
  })

  test.each([
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])('of %i places takes %i parts', (length, parts) => {
    expect(measureTextMessage('a'.repeat(length)).parts).toBe(parts)
  })

  test('counts a euro as two places', () => {
    expect(measureTextMessage('€'.repeat(80)).parts).toBe(1)
    expect(measureTextMessage('€'.repeat(81)).parts).toBe(2)
  })
})
