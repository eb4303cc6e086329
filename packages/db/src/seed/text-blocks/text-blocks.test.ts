import { blockVariables, fillTextBlock, unknownVariables } from '@meldpunt/domain'
import { textBlockInput } from '@meldpunt/domain/input'
import { describe, expect, test } from 'vitest'
import { city } from '../city.ts'
import { textBlocks } from './index.ts'

const bodies = textBlocks.flatMap(({ code, texts }) =>
  Object.entries(texts).map(([language, text]) => ({ code, language, ...text })),
)
const filled = Object.fromEntries(blockVariables.map((name) => [name, 'x']))

describe('the texts with which the desk starts', () => {
  test('are many, each with a code and a title of its own', () => {
    expect(textBlocks.length).toBeGreaterThanOrEqual(40)
    expect(new Set(textBlocks.map(({ code }) => code)).size).toBe(textBlocks.length)
    expect(new Set(textBlocks.map(({ texts }) => texts.nl.title)).size).toBe(textBlocks.length)
  })

  test('are there in four languages for what is said every day', () => {
    const inAll = textBlocks.filter(({ texts }) => texts.en && texts.fr && texts.de)
    expect(inAll.length).toBeGreaterThanOrEqual(12)
  })

  test('are for categories that the city has, and could be saved by an editor as they are', () => {
    const id = '00000000-0000-7000-8000-000000000001'
    const codes = city.categories.map(({ code }) => code)
    for (const { code: _, ...data } of textBlocks) {
      if (data.category !== null) expect(codes).toContain(data.category)
      const input = { commandId: id, id, expectedVersion: 0, ...data }
      expect(textBlockInput.safeParse(input).success).toBe(true)
    }
  })

  test.each(bodies)('$code ($language) leaves open only what a report can fill in', ({ body }) => {
    expect(unknownVariables(body)).toEqual([])
    expect(fillTextBlock(body, { ...emptyValues, ...filled }).text).not.toMatch(/[{}]/)
  })

  test.each(bodies)('$code ($language) reads well where the report says nothing', ({ body }) => {
    const { text } = fillTextBlock(body, emptyValues)
    expect(text).not.toMatch(/ {2}| [.,;]|\(\)|[{}]/)
  })
})

const emptyValues = {
  ...{ voornaam: null, referentie: null, categorie: null, plaats: null },
  ...{ dienst: null, belofte: null, clerk: null },
}
