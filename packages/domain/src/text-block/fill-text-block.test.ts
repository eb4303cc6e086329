import { describe, expect, test } from 'vitest'
import { type BlockValues, fillTextBlock, unknownVariables } from './fill-text-block.ts'

const values: BlockValues = {
  ...{ voornaam: 'Zoë', referentie: '482-193-70-5', categorie: 'Sluikstort', plaats: 'Kerkstraat 41' },
  ...{ dienst: 'Nette Stad', belofte: null, clerk: 'Els' },
}

describe('a text block', () => {
  test('is filled in from the report', () => {
    const { text, missing } = fillTextBlock(
      'Dag {voornaam},\n\n{dienst} komt naar {plaats}.\n\n{clerk}',
      values,
    )
    expect(text).toBe('Dag Zoë,\n\nNette Stad komt naar Kerkstraat 41.\n\nEls')
    expect(missing).toEqual([])
  })

  test('leaves no gap where the report does not say it, and says so', () => {
    const { text, missing } = fillTextBlock('Dag {voornaam},\n\nWe kijken. {belofte} Tot dan.', {
      ...values,
      voornaam: null,
    })
    expect(text).toBe('Dag,\n\nWe kijken. Tot dan.')
    expect(missing).toEqual(['voornaam', 'belofte'])
  })

  test('does not fill in twice: what somebody is called is no variable', () => {
    expect(fillTextBlock('Dag {voornaam},', { ...values, voornaam: '{clerk} $& $1' }).text).toBe(
      'Dag {clerk} $& $1,',
    )
  })

  test('leaves braces alone that are no variable, and names them to who edits', () => {
    const body = 'Dag {vornaam}, code {1} en {clerk}, {vornaam}'
    expect(fillTextBlock(body, values).text).toBe('Dag {vornaam}, code {1} en Els, {vornaam}')
    expect(unknownVariables(body)).toEqual(['vornaam'])
  })
})
