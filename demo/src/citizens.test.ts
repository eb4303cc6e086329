import { parseNationalNumber } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { citizens, nameOf } from './citizens.ts'

const born = (nationalNumber: string) => nationalNumber.slice(0, 2) + nationalNumber.slice(4, 6)

describe('the citizens of the demo', () => {
  test.each(citizens.map((citizen) => [nameOf(citizen), citizen] as const))(
    '%s has a national number with right check digits and the birth date in it',
    (_, { nationalNumber, birthDate }) => {
      expect(parseNationalNumber(nationalNumber)).toEqual({ ok: true, value: nationalNumber })
      expect(born(nationalNumber)).toBe(birthDate.slice(2, 4) + birthDate.slice(8))
    },
  )

  test('are of both centuries, write four languages, and nobody is there twice', () => {
    expect(new Set(citizens.map(({ birthDate }) => birthDate.slice(0, 2)))).toEqual(new Set(['19', '20']))
    expect(new Set(citizens.map(({ language }) => language))).toEqual(new Set(['nl', 'fr', 'de', 'en']))
    for (const key of ['sub', 'nationalNumber'] as const)
      expect(new Set(citizens.map((citizen) => citizen[key])).size).toBe(citizens.length)
  })

  test('one has a bis number, and two at one address share mail and phone', () => {
    expect(citizens.filter(({ nationalNumber }) => Number(nationalNumber.slice(2, 4)) > 12)).toHaveLength(1)
    const [geert, marleen] = citizens.filter(({ email }) => email === 'familie.lambrecht@voorbeeld.be')
    expect(marleen).toMatchObject({ phone: geert?.phone, address: geert?.address })
  })
})
